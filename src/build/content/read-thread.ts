import { parentPort, workerData } from 'node:worker_threads'
import { readFile, type FileReading, type Unread } from './read-file.ts'
import type { ReadThreadData } from './read-files.ts'

// What readFiles gives to a thread that it starts.
const { root, settings } = workerData as ReadThreadData

parentPort?.on('message', (files: readonly Unread[]) => {
  const readings: readonly FileReading[] = files.map((file) => readFile(root, file, settings))
  parentPort?.postMessage(readings)
})
