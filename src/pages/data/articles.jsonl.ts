import type { APIRoute } from 'astro'
import { dataOfArchive } from '../../build/data-of-archive.ts'
import { typedResponse } from '../../build/typed-response.ts'

export const GET: APIRoute = () => typedResponse(dataOfArchive(), 'text/plain')
