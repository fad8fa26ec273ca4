import type { APIRoute } from 'astro'
import { dataOfArchive } from '../../build/routes/data-of-archive.ts'
import { typedResponse } from '../../build/routes/typed-response.ts'

export const GET: APIRoute = () => typedResponse(dataOfArchive(), 'text/plain')
