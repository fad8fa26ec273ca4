import site from 'virtual:backfile/settings'
import { namesData } from '../../outputs/data/connections.ts'
import { endpoint } from '../../site/endpoint.ts'
import { siteData } from '../../site/site-data.ts'

export const GET = endpoint('text/plain', () => namesData(siteData().archive, site))
