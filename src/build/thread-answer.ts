import { Worker } from 'node:worker_threads'

/** What a thread answers, started from its file with its data, in its environment. Rejects when it fails. */
export function threadAnswer<Answer>(
  file: URL,
  workerData: object,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Answer> {
  return new Promise((done, fail) => {
    new Worker(file, { workerData, env }).once('message', done).once('error', fail)
  })
}
