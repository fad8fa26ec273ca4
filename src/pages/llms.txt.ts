import { siteData } from '../site/site-data.ts'
import { endpoint } from '../site/endpoint.ts'
import { llms } from '../outputs/llms.ts'
import site from 'virtual:backfile/settings'

export const GET = endpoint('text/plain', () => llms(siteData().archive, site))
