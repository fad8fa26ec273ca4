import { publishedPaths } from '../../archive/published.ts'
import { archiveOfSite } from '../../site/archive-of-site.ts'
import { endpoint } from '../../site/endpoint.ts'
import { urls } from '../../outputs/data/urls.ts'
import site from '../../site.config.ts'

export const GET = endpoint('text/plain', () => urls(publishedPaths(archiveOfSite(), site), site))
