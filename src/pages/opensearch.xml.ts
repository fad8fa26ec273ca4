import { endpoint } from '../site/endpoint.ts'
import { openSearch } from '../outputs/open-search.ts'
import site from 'virtual:backfile/settings'

export const GET = endpoint('application/xml', () => openSearch(site))
