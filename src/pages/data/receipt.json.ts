import { siteData } from '../../site/site-data.ts'
import { endpoint } from '../../site/endpoint.ts'

export const GET = endpoint('application/json', () => JSON.stringify(siteData().receipt))
