import { endpoint } from '../site/endpoint.ts'
import { robots } from '../outputs/robots.ts'
import site from 'virtual:backfile/settings'

export const GET = endpoint('text/plain', () => robots(site))
