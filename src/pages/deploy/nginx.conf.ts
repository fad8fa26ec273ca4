import { movesOfSite } from '../../site/moves.ts'
import { endpoint } from '../../site/endpoint.ts'
import { nginx } from '../../outputs/hosts/nginx.ts'
import site from '../../site.config.ts'

export const GET = endpoint('text/plain', () => nginx(movesOfSite(), site))
