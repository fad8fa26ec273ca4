import { dataOfArchive } from '../../build/routes/data-of-archive.ts'
import { endpoint } from '../../build/routes/endpoint.ts'

export const GET = endpoint('text/plain', () => dataOfArchive())
