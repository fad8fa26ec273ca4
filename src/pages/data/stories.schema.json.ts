import { tableSchema } from '../../outputs/downloads/data-package.ts'
import { endpoint } from '../../site/endpoint.ts'
import site from 'virtual:backfile/settings'

export const GET = endpoint('application/json', () => tableSchema(site))
