import type { APIRoute } from 'astro'
import { archiveOfSite } from '../../build/archive-of-site.ts'
import { typedResponse } from '../../build/typed-response.ts'
import { jsonLines } from '../../outputs/data/row.ts'
import site from '../../site.config.ts'

export const GET: APIRoute = () => typedResponse(jsonLines(archiveOfSite().articles, site), 'text/plain')
