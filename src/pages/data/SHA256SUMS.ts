import type { APIRoute } from 'astro'
import { archiveOfSite } from '../../build/archive-of-site.ts'
import { typedResponse } from '../../build/typed-response.ts'
import { digests } from '../../outputs/data/digests.ts'

export const GET: APIRoute = async () => typedResponse(digests(archiveOfSite().articles), 'text/plain')
