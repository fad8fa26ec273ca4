import { movesOfSite } from '../../site/moves.ts'
import { endpoint } from '../../site/endpoint.ts'
import { caddy } from '../../outputs/hosts/caddy.ts'
import site from '../../site.config.ts'

export const GET = endpoint('text/plain', () => caddy(movesOfSite(), site))
