import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { copyProject } from './build-project.ts'

it('refuses a component with styles of its own, which a page would leave out without a word', () => {
  const project = join(temporaryFolder(), 'project')
  copyProject(project)
  appendFileSync(
    join(project, 'src/components/SiteFooter.astro'),
    '\n<style>\n  p { color: red }\n</style>\n',
  )
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.mjs', 'build'], {
    cwd: project,
    encoding: 'utf8',
  })
  expect(stderr).toMatch(/^src\/pages\/\S+\.astro, or a component it shows, has a <style>.*src\/styles\.$/m)
  expect(status).toBe(1)
})
