import { endpoint } from '../site/endpoint.ts'
import { robots } from '../outputs/robots.ts'
import site from '../site.config.ts'

export const GET = endpoint('text/plain', () => robots(site))
