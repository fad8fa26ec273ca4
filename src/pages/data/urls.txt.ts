import { publishedPaths } from '../../archive/published.ts'
import { siteData } from '../../site/site-data.ts'
import { endpoint } from '../../site/endpoint.ts'
import { urls } from '../../outputs/data/urls.ts'
import site from 'virtual:backfile/settings'

export const GET = endpoint('text/plain', () => urls(publishedPaths(siteData().archive, site), site))
