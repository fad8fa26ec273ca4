import { availableParallelism } from 'node:os'
import type { ReadingSettings } from '../../reading/reading.ts'
import { readFile, type FileReading, type Unread } from './read-file.ts'
import { startThread } from '../start-thread.ts'

/** What a thread gets when it starts. */
export interface ReadThreadData {
  readonly root: string
  readonly settings: ReadingSettings
}

// Starting threads takes as long as reading so many files.
const WORTH_THREADS = 1000

// More than two processors were not measured.
const MOST_THREADS = 4

// Large enough that a message is worth it, small enough that all end at the same time.
const PART = 100

/**
 * Reads files of the folder, in no order: a few here, many on all processors, while this thread does something
 * else. Tells of each.
 */
export async function readFiles(
  files: readonly Unread[],
  data: ReadThreadData,
  onRead: (reading: FileReading) => void,
): Promise<void> {
  if (files.length < WORTH_THREADS) {
    for (const file of files) onRead(readFile(data.root, file, data.settings))
    return
  }
  const parts = partsOf(files)
  const threads = Array.from({ length: Math.min(availableParallelism(), MOST_THREADS) }, () =>
    startThread<readonly Unread[], readonly FileReading[]>(new URL('read-thread.ts', import.meta.url), data),
  )
  try {
    await Promise.all(
      // Each thread has two parts, so that it need not wait for its next one until this thread has time.
      [...threads, ...threads].map(async ({ ask }) => {
        for (const part of parts) for (const reading of await ask(part)) onRead(reading)
      }),
    )
  } finally {
    await Promise.all(threads.map(({ end }) => end()))
  }
}

function* partsOf(files: readonly Unread[]): Generator<readonly Unread[], undefined> {
  for (let start = 0; start < files.length; start += PART) yield files.slice(start, start + PART)
}
