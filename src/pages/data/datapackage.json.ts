import { dataPackage } from '../../outputs/downloads/data-package.ts'
import { downloads } from '../../site/downloads.ts'
import { endpoint } from '../../site/endpoint.ts'
import { siteData } from '../../site/site-data.ts'
import site from 'virtual:backfile/settings'

export const GET = endpoint('application/json', async () =>
  dataPackage(await downloads(siteData().archive), site),
)
