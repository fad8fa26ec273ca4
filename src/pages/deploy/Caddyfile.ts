import type { APIRoute } from 'astro'
import { movesOfSite } from '../../build/routes/moves.ts'
import { typedResponse } from '../../build/routes/typed-response.ts'
import { caddy } from '../../outputs/hosts/caddy.ts'
import site from '../../site.config.ts'

export const GET: APIRoute = () => typedResponse(caddy(movesOfSite(), site), 'text/plain')
