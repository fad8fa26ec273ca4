import type { APIRoute } from 'astro'
import { archiveOfSite } from '../build/routes/archive-of-site.ts'
import { llms } from '../outputs/llms.ts'
import site from '../site.config.ts'

export const GET: APIRoute = () => new Response(llms(archiveOfSite(), site))
