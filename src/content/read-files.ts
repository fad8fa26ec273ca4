import { setImmediate as eventLoopTurn } from 'node:timers/promises'
import { chunk } from '../core/chunk.ts'
import { startWorker } from '../system/worker.ts'
import { readFile, type FileReading, type ReadData, type Unread } from './read-file.ts'

/** The data that a worker starts with. */
export interface ReadWorkerData extends ReadData {
  readonly root: string
}

// A worker takes time to start and to warm up, and at first the other core is busy compiling the pages.
const FILES_WORTH_A_WORKER = 2000

// Large enough to be worth a message, small enough for this thread to answer the worker in time.
const CHUNK_SIZE = 100

/**
 * Reads files of the folder and passes each result to `onRead`, in no particular order. With many files, a worker
 * helps. More workers gain nothing, because this thread has to receive everything they read.
 */
export async function readFiles(
  files: readonly Unread[],
  data: ReadWorkerData,
  onRead: (reading: FileReading) => void,
  filesWorthAWorker = FILES_WORTH_A_WORKER,
): Promise<void> {
  const chunks = chunk(files, CHUNK_SIZE)
  const readHere = async (): Promise<void> => {
    for (const some of chunks) {
      for (const file of some) onRead(readFile(data.root, file, data))
      await eventLoopTurn() // lets messages from the worker be answered
    }
  }
  if (files.length < filesWorthAWorker) return readHere()
  const worker = startWorker<readonly Unread[], readonly FileReading[]>(
    new URL('read-worker.ts', import.meta.url),
    { workerData: data, skipCompileCache: true },
  )
  const readInWorker = async (): Promise<void> => {
    for (const some of chunks) for (const reading of await worker.ask(some)) onRead(reading)
  }
  try {
    // The worker has two chunks at a time, so that it always has a next one while this thread is busy.
    await Promise.all([readInWorker(), readInWorker(), readHere()])
  } finally {
    await worker.terminate()
  }
}
