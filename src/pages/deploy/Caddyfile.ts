import { movesOf } from '../../archive/redirects.ts'
import { siteData } from '../../site/site-data.ts'
import { endpoint } from '../../site/endpoint.ts'
import { caddy } from '../../outputs/hosts/caddy.ts'
import site from 'virtual:backfile/settings'

export const GET = endpoint('text/plain', () => caddy(movesOf(siteData().archive, site), site))
