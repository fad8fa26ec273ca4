import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { copyProject } from '../copy-project.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let project: string

beforeEach(() => {
  project = join(temporaryFolder(), 'project')
  copyProject(project)
  cpSync('content', join(project, 'content'), { recursive: true })
})

function build() {
  return spawnSync(process.execPath, ['src/cli/main.mjs', 'build'], { cwd: project, encoding: 'utf8' })
}

test('a component with styles of its own is refused: a page would leave them out without a word', () => {
  appendFileSync(
    join(project, 'src/components/SiteFooter.astro'),
    '\n<style>\n  p { color: red }\n</style>\n',
  )
  const { status, stderr } = build()
  expect(stderr).toMatch(/^src\/pages\/\S+\.astro, or a component it shows, has a <style>.*src\/styles\.$/m)
  expect(status).toBe(1)
})

test('a page that cannot be made is named, with what it throws, and nothing is published', () => {
  writeFileSync(
    join(project, 'src/pages/ours.astro'),
    "---\nthrow new Error('The numbers of the week are missing.')\n---\n",
  )
  const { status, stderr } = build()
  expect(stderr).toContain('ours/index.html could not be made: The numbers of the week are missing.')
  expect(status).toBe(1)
  expect(existsSync(join(project, 'dist'))).toBe(false)
})
