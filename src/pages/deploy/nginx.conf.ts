import type { APIRoute } from 'astro'
import { movesOfSite } from '../../build/routes/moves.ts'
import { typedResponse } from '../../build/routes/typed-response.ts'
import { nginx } from '../../outputs/hosts/nginx.ts'
import site from '../../site.config.ts'

export const GET: APIRoute = () => typedResponse(nginx(movesOfSite(), site), 'text/plain')
