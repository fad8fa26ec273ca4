import { endpoint } from '../build/routes/endpoint.ts'
import { robots } from '../outputs/robots.ts'
import site from '../site.config.ts'

export const GET = endpoint('text/plain', () => robots(site))
