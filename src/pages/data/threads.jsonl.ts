import site from 'virtual:backfile/settings'
import { threadsData } from '../../outputs/data/connections.ts'
import { endpoint } from '../../site/endpoint.ts'
import { siteData } from '../../site/site-data.ts'

export const GET = endpoint('text/plain', () => threadsData(siteData().archive, site))
