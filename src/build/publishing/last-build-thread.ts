import { answerQuestions } from '../thread.ts'
import { lookAtLastBuild } from './last-build.ts'

answerQuestions(lookAtLastBuild, ({ bytes }) =>
  // Only where they are all there is in their buffer.
  bytes?.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [],
)
