import type { APIRoute } from 'astro'
import { movesOfSite } from '../../build/moves.ts'
import { typedResponse } from '../../build/typed-response.ts'
import { nginx } from '../../outputs/hosts/nginx.ts'
import site from '../../site.config.ts'

export const GET: APIRoute = () => typedResponse(nginx(movesOfSite(), site), 'text/plain')
