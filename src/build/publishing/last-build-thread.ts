import { parentPort, workerData } from 'node:worker_threads'
import { lookAtLastBuild, type LastBuildThreadData } from './last-build.ts'

// What lastBuildInThread gives to the thread that it starts.
const answer = lookAtLastBuild(workerData as LastBuildThreadData)
const { bytes } = answer
// Handed over, not copied, where they are all there is in their buffer.
const isWhole = bytes?.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
parentPort?.postMessage(answer, isWhole ? [bytes.buffer] : [])
