import { relatedData } from '../../outputs/data/connections.ts'
import { endpoint } from '../../site/endpoint.ts'
import { siteData } from '../../site/site-data.ts'

export const GET = endpoint('text/plain', () => relatedData(siteData().archive))
