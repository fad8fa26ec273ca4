import { movesOf } from '../../archive/redirects.ts'
import { siteData } from '../../site/site-data.ts'
import { endpoint } from '../../site/endpoint.ts'
import { nginx } from '../../outputs/hosts/nginx.ts'
import site from 'virtual:backfile/settings'

export const GET = endpoint('text/plain', () => nginx(movesOf(siteData().archive, site), site))
