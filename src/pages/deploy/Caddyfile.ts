import type { APIRoute } from 'astro'
import { movesOfSite } from '../../build/moves.ts'
import { typedResponse } from '../../build/typed-response.ts'
import { caddy } from '../../outputs/hosts/caddy.ts'
import site from '../../site.config.ts'

export const GET: APIRoute = () => typedResponse(caddy(movesOfSite(), site), 'text/plain')
