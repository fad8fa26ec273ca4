import { dataOfArchive } from '../../site/data-of-archive.ts'
import { endpoint } from '../../site/endpoint.ts'

export const GET = endpoint('text/plain', () => dataOfArchive())
