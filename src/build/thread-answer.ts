import { Worker } from 'node:worker_threads'

/** What a thread of this room answers, started from its file with its data. Rejects when it fails. */
export function threadAnswer<Answer>(file: string, workerData: object): Promise<Answer> {
  return new Promise((done, fail) => {
    new Worker(new URL(file, import.meta.url), { workerData }).once('message', done).once('error', fail)
  })
}
