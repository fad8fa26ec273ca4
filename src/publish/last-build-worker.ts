import { answerRequests } from '../system/worker.ts'
import { inspectLastBuild } from './last-build.ts'

answerRequests(inspectLastBuild, ({ bytes }) =>
  // Only where they are all there is in their buffer.
  bytes?.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [],
)
