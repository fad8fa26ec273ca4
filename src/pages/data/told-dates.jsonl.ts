import site from 'virtual:backfile/settings'
import { toldDatesData } from '../../outputs/data/connections.ts'
import { endpoint } from '../../site/endpoint.ts'
import { siteData } from '../../site/site-data.ts'

export const GET = endpoint('text/plain', () => toldDatesData(siteData().archive, site))
