import { receiptOfSite } from '../../build/routes/archive-of-site.ts'
import { endpoint } from '../../build/routes/endpoint.ts'

export const GET = endpoint('application/json', () => JSON.stringify(receiptOfSite()))
