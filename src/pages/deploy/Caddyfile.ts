import { movesOfSite } from '../../build/routes/moves.ts'
import { endpoint } from '../../build/routes/endpoint.ts'
import { caddy } from '../../outputs/hosts/caddy.ts'
import site from '../../site.config.ts'

export const GET = endpoint('text/plain', () => caddy(movesOfSite(), site))
