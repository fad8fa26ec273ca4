import type { APIRoute } from 'astro'
import { robots } from '../outputs/robots.ts'
import site from '../site.config.ts'

export const GET: APIRoute = () => new Response(robots(site))
