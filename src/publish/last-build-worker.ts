import { answerRequests } from '../system/worker.ts'
import { inspectLastBuild } from './last-build.ts'

answerRequests(inspectLastBuild, ({ manifest }) =>
  // A small file may be a view of Node's shared buffer pool, which must not be transferred.
  manifest?.buffer instanceof ArrayBuffer && manifest.byteLength === manifest.buffer.byteLength
    ? [manifest.buffer]
    : [],
)
