import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { run } from './run.ts'

const folder = temporaryFolder()

test.each(['build', 'preview', 'check', 'read', 'new', 'watch', 'docs'])(
  '%s prints its usage, and rejects an unknown option',
  async (command) => {
    const explained = await run([command, '--help'], folder)
    expect(explained).toMatchObject({ status: 0, stderr: '' })
    expect(explained.stdout).toContain(`npm run ${command}`)
    const refused = await run([command, '--nonsense'], folder)
    expect(refused).toMatchObject({ status: 1, stdout: '' })
    expect(refused.stderr).toContain(`Unknown option '--nonsense'.\n\nnpm run ${command}`)
  },
)

test('preview names the command that builds a site when there is none', async () => {
  const { status, stderr } = await run(['preview'], folder, { BACKFILE_DIST: join(folder, 'dist') })
  expect(status).toBe(1)
  expect(stderr).toBe(`There is no site in ${folder}/dist yet: \`npm run build\` builds it.\n`)
})
