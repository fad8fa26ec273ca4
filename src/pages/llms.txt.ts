import { archiveOfSite } from '../site/archive-of-site.ts'
import { endpoint } from '../site/endpoint.ts'
import { llms } from '../outputs/llms.ts'
import site from '../site.config.ts'

export const GET = endpoint('text/plain', () => llms(archiveOfSite(), site))
