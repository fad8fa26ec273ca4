import { parentPort, Worker, type Transferable } from 'node:worker_threads'
import type { Environment } from '../core/project.ts'

/** A thread that answers one question after the other. */
export interface WorkerHandle<Question, Answer> {
  /** Rejects when the thread fails, and so do all that follow. */
  readonly ask: (question: Question) => Promise<Answer>
  readonly end: () => Promise<unknown>
}

// Most of what a thread makes is let go at once: with room for it a build of 10,000 stories takes 5 % less. Node's own is 48.
const YOUNG_GENERATION_MB = 192

export interface WorkerOptions {
  /** For all that it will be asked. */
  readonly workerData?: object
  /** It does much, and seldom: to keep what Node compiles for it takes longer than it saves the next time. */
  readonly isSeldom?: boolean
  /** Its environment, that of this process if not given. */
  readonly environment?: Environment
}

/** Starts a thread from its file, which calls `answerRequests`. */
export function startWorker<Question, Answer>(
  file: URL,
  { workerData, isSeldom = false, environment = process.env }: WorkerOptions = {},
): WorkerHandle<Question, Answer> {
  const env = isSeldom ? { ...environment, NODE_DISABLE_COMPILE_CACHE: '1' } : { ...environment }
  const thread = new Worker(file, {
    workerData,
    env,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  })
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

/** What a thread of its own answers to one question. Rejects when it fails. */
export async function askWorker<Question, Answer>(
  file: URL,
  question: Question,
  options?: WorkerOptions,
): Promise<Answer> {
  const { ask, end } = startWorker<Question, Answer>(file, options)
  try {
    return await ask(question)
  } finally {
    await end()
  }
}

/**
 * For the file of a thread: answers what it is asked. What fails ends the thread with its error. What `handedOver`
 * names of an answer is not copied.
 */
export function answerRequests<Question, Answer>(
  answerTo: (question: Question) => Answer | Promise<Answer>,
  handedOver: (answer: Answer) => Transferable[] = () => [],
): void {
  parentPort?.on('message', async (question: Question) => {
    const answer = await answerTo(question)
    parentPort?.postMessage(answer, handedOver(answer))
  })
}
