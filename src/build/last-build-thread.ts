import { parentPort, workerData } from 'node:worker_threads'
import { lookAtLastBuild, type LastBuildThreadData } from './last-build.ts'

// What lastBuildInThread gives to the thread that it starts.
const { workspace, fingerprint } = workerData as LastBuildThreadData
parentPort?.postMessage(lookAtLastBuild(workspace, fingerprint))
