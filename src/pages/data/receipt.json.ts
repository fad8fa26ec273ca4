import type { APIRoute } from 'astro'
import { receiptOfSite } from '../../build/routes/archive-of-site.ts'

export const GET: APIRoute = () => Response.json(receiptOfSite())
