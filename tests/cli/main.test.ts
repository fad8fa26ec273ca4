import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { run } from './run.ts'

const folder = temporaryFolder()

test.each(['build', 'preview', 'check', 'read', 'new', 'watch', 'docs'])(
  '%s explains itself, and says what it does not take',
  (command) => {
    const explained = run([command, '--help'], folder)
    expect(explained).toMatchObject({ status: 0, stderr: '' })
    expect(explained.stdout).toContain(`npm run ${command}`)
    const refused = run([command, '--nonsense'], folder)
    expect(refused).toMatchObject({ status: 1, stdout: '' })
    expect(refused.stderr).toContain(`Unknown option '--nonsense'.\n\nnpm run ${command}`)
  },
)

test('a command that there is not is told with those that there are', () => {
  expect(run(['biuld'], folder)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('build, preview'),
  })
})

test('preview says how a site is made, when there is none', () => {
  const { status, stderr } = run(['preview'], folder, { BACKFILE_DIST: join(folder, 'dist') })
  expect(status).toBe(1)
  expect(stderr).toBe(`There is no site in ${folder}/dist yet: \`npm run build\` makes it.\n`)
})

test('what the system refuses is told with the path, and no trace of the program', () => {
  writeFileSync(join(folder, 'file'), '')
  const { status, stderr } = run(['new', 'Harbour opens'], join(folder, 'file/content'))
  expect(status).toBe(1)
  expect(stderr).toMatch(/^ENOTDIR: .*file\/content'\n$/)
})
