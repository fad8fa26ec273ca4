import { parentPort, workerData } from 'node:worker_threads'
import { marksOf } from './ledger.ts'

/** Looks a folder up in a thread of its own: `workerData` is its path, the answer its marks. */
if (typeof workerData === 'string') parentPort?.postMessage(marksOf(workerData))
