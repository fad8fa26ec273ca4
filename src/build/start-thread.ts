import { Worker } from 'node:worker_threads'

/** A thread that answers one question after the other. */
export interface Thread<Question, Answer> {
  /** Rejects when the thread fails, and so do all that follow. */
  readonly ask: (question: Question) => Promise<Answer>
  readonly end: () => Promise<unknown>
}

/** Starts a thread from its file, with its data. */
export function startThread<Question, Answer>(file: URL, workerData: object): Thread<Question, Answer> {
  const thread = new Worker(file, { workerData })
  const asked: PromiseWithResolvers<Answer>[] = []
  let failure: unknown
  thread.on('message', (answer: Answer) => asked.shift()?.resolve(answer))
  thread.on('error', (error) => {
    failure = error
    for (const { reject } of asked) reject(error)
  })
  return {
    ask: (question) => {
      const answer = Promise.withResolvers<Answer>()
      if (failure === undefined) {
        asked.push(answer)
        thread.postMessage(question)
      } else answer.reject(failure)
      return answer.promise
    },
    end: () => thread.terminate(),
  }
}
