import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()

interface NpmRun {
  /** What it prints, as an argument of `printf`. */
  readonly prints: string
  readonly status: number
}

/** Runs the script with an `npm` that prints what Vitest would, in `npm test` and in `npm run test:slow`. */
function run(quick: NpmRun, slow: NpmRun, install = 0): { status: number | null; last: string | undefined } {
  writeFileSync(
    join(folder, 'npm'),
    [
      '#!/bin/sh',
      'case "$*" in',
      `ci) exit ${install} ;;`,
      `test) printf '${quick.prints}'; exit ${quick.status} ;;`,
      `'run test:slow') printf '${slow.prints}'; exit ${slow.status} ;;`,
      'esac',
      '',
    ].join('\n'),
  )
  chmodSync(join(folder, 'npm'), 0o755)
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` }
  const ran = spawnSync('bash', ['.ci/run'], { env, encoding: 'utf8' })
  return { status: ran.status, last: ran.stdout.trimEnd().split('\n').at(-1) }
}

const PASSES = {
  prints: String.raw`\033[2m      Tests \033[22m \033[1m\033[32m812 passed\033[39m\033[22m (812)\n`,
  status: 0,
}
const FAILS = { prints: String.raw`      Tests  3 failed | 809 passed | 1 skipped (813)\n`, status: 1 }
const CANNOT_LOAD = { prints: String.raw`      Tests  809 passed (809)\n`, status: 1 }
const LINT_FAILS = { prints: String.raw`error\n`, status: 2 }
/** Prints nothing of its own, so that the counts are those of the other run. */
const EMPTY = { prints: '', status: 0 }

// Needs a shell, for the script and for the `npm` that stands in.
describe.skipIf(process.platform === 'win32')('the closing line counts what passed and failed', () => {
  test.each([
    ['all pass', PASSES, 0, '812 passed, 0 failed'],
    ['some fail', FAILS, 1, '809 passed, 3 failed'],
    ['a file cannot be loaded', CANNOT_LOAD, 1, '809 passed, 1 failed'],
    ['the linter fails', LINT_FAILS, 2, '0 passed, 1 failed'],
  ])('in either run when %s', (_, npmRun, status, last) => {
    expect(run(npmRun, EMPTY)).toEqual({ status, last })
    expect(run(EMPTY, npmRun)).toEqual({ status, last })
  })

  test.each([
    ['both pass', PASSES, PASSES, 0, '1624 passed, 0 failed'],
    ['both fail', FAILS, FAILS, 1, '1618 passed, 6 failed'],
    ['the linter fails before the slow tests pass', LINT_FAILS, PASSES, 2, '812 passed, 1 failed'],
    ['only the slow tests fail', PASSES, CANNOT_LOAD, 1, '1621 passed, 1 failed'],
  ])('in both runs together when %s', (_, quick, slow, status, last) => {
    expect(run(quick, slow)).toEqual({ status, last })
  })

  test('as one failure when the install fails, without running the tests', () => {
    expect(run(PASSES, PASSES, 1)).toEqual({ status: 1, last: '0 passed, 1 failed' })
  })
})
