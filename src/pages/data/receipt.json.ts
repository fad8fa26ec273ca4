import { receiptOfSite } from '../../site/archive-of-site.ts'
import { endpoint } from '../../site/endpoint.ts'

export const GET = endpoint('application/json', () => JSON.stringify(receiptOfSite()))
