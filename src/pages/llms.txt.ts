import { archiveOfSite } from '../build/routes/archive-of-site.ts'
import { endpoint } from '../build/routes/endpoint.ts'
import { llms } from '../outputs/llms.ts'
import site from '../site.config.ts'

export const GET = endpoint('text/plain', () => llms(archiveOfSite(), site))
