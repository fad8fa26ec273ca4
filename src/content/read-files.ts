import { setImmediate as otherWork } from 'node:timers/promises'
import { chunk } from '../core/chunk.ts'
import { startWorker } from '../system/worker.ts'
import { readFile, type FileReading, type ReadData, type Unread } from './read-file.ts'

/** What a thread gets when it starts. */
export interface ReadWorkerData extends ReadData {
  readonly root: string
}

// A thread takes time to start and to learn to read fast, and for fewer the program is compiled meanwhile.
const WORTH_A_THREAD = 20_000

// Large enough that a message is worth it, small enough that this thread is not kept waiting.
const PART = 100

/**
 * Reads files of the folder, in no order, and tells of each: a few here, many here and in a thread beside. More
 * threads gain nothing: what they read has to be handed over here.
 */
export async function readFiles(
  files: readonly Unread[],
  data: ReadWorkerData,
  onRead: (reading: FileReading) => void,
  worthAThread = WORTH_A_THREAD,
): Promise<void> {
  const parts = chunk(files, PART)
  const readHere = async (): Promise<void> => {
    for (const part of parts) {
      for (const file of part) onRead(readFile(data.root, file, data))
      await otherWork() // the thread is answered
    }
  }
  if (files.length < worthAThread) return readHere()
  const thread = startWorker<readonly Unread[], readonly FileReading[]>(
    new URL('read-worker.ts', import.meta.url),
    { workerData: data, skipCompileCache: true },
  )
  const readThere = async (): Promise<void> => {
    for (const part of parts) for (const reading of await thread.ask(part)) onRead(reading)
  }
  try {
    // The thread has two parts, so that it need not wait for its next one until this thread has time.
    await Promise.all([readThere(), readThere(), readHere()])
  } finally {
    await thread.terminate()
  }
}
