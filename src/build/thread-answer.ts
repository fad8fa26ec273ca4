import { Worker } from 'node:worker_threads'

/** What a thread answers, started from its file with its data. Rejects when it fails. */
export function threadAnswer<Answer>(file: URL, workerData: object): Promise<Answer> {
  return new Promise((done, fail) => {
    new Worker(file, { workerData }).once('message', done).once('error', fail)
  })
}
