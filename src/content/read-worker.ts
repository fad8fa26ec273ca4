import { workerData } from 'node:worker_threads'
import { answerRequests } from '../system/worker.ts'
import { readFile, type FileReading, type Unread } from './read-file.ts'
import type { ReadWorkerData } from './read-files.ts'

// `readFiles` starts this worker with this data.
const { root, ...data } = workerData as ReadWorkerData

answerRequests((files: readonly Unread[]): readonly FileReading[] =>
  files.map((file) => readFile(root, file, data)),
)
