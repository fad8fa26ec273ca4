import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()

/** Runs the script with an `npm` that prints what Vitest would. */
function run(printed: string, status: number): { status: number | null; last: string | undefined } {
  writeFileSync(
    join(folder, 'npm'),
    `#!/bin/sh\n[ "$1" = ci ] && exit\nprintf '${printed}'\nexit ${status}\n`,
  )
  chmodSync(join(folder, 'npm'), 0o755)
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` }
  const ran = spawnSync('bash', ['.ci/run'], { env, encoding: 'utf8' })
  return { status: ran.status, last: ran.stdout.trimEnd().split('\n').at(-1) }
}

// A shell script, and an `npm` that is one.
test.skipIf(process.platform === 'win32').each([
  [
    'all pass',
    String.raw`\033[2m      Tests \033[22m \033[1m\033[32m812 passed\033[39m\033[22m (812)\n`,
    0,
    '812 passed, 0 failed',
  ],
  [
    'some fail',
    String.raw`      Tests  3 failed | 809 passed | 1 skipped (813)\n`,
    1,
    '809 passed, 3 failed',
  ],
  ['a file cannot be loaded', String.raw`      Tests  809 passed (809)\n`, 1, '809 passed, 1 failed'],
  ['the linter refuses', String.raw`error\n`, 2, '0 passed, 1 failed'],
])('says how many tests passed and failed when %s', (_, printed, status, last) => {
  expect(run(printed, status)).toEqual({ status, last })
})
