import type { APIRoute } from 'astro'
import { publishedPaths } from '../../archive/published.ts'
import { archiveOfSite } from '../../build/routes/archive-of-site.ts'
import { urls } from '../../outputs/data/urls.ts'
import site from '../../site.config.ts'

export const GET: APIRoute = () => new Response(urls(publishedPaths(archiveOfSite(), site), site))
