import type { APIRoute } from 'astro'
import { typedResponse } from '../build/routes/typed-response.ts'
import { openSearch } from '../outputs/open-search.ts'
import site from '../site.config.ts'

export const GET: APIRoute = () => typedResponse(openSearch(site), 'application/xml')
