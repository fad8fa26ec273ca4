import { endpoint } from '../site/endpoint.ts'
import { openSearch } from '../outputs/open-search.ts'
import site from '../site.config.ts'

export const GET = endpoint('application/xml', () => openSearch(site))
