import { workerData } from 'node:worker_threads'
import { answerQuestions } from '../thread.ts'
import { readFile, type FileReading, type Unread } from './read-file.ts'
import type { ReadThreadData } from './read-files.ts'

// What readFiles gives to a thread that it starts.
const { root, settings } = workerData as ReadThreadData

answerQuestions((files: readonly Unread[]): readonly FileReading[] =>
  files.map((file) => readFile(root, file, settings)),
)
