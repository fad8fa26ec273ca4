import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
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

/** Adds a line to the table of routes. */
function addRoute(line: string): void {
  const table = join(project, 'src/archive/routes.ts')
  writeFileSync(table, readFileSync(table, 'utf8').replace("  '/404': {},", `  '/404': {},\n  ${line}`))
}

test('a page without a line in the table of routes is reported', () => {
  writeFileSync(join(project, 'src/pages/ours.astro'), '<p>Ours</p>\n')
  const { status, stderr } = build()
  expect(stderr).toContain('The page of the route /ours has no line in src/archive/routes.ts')
  expect(status).toBe(1)
})

test('a component with its own styles is refused, because a page would silently lack them', () => {
  appendFileSync(
    join(project, 'src/components/SiteFooter.astro'),
    '\n<style>\n  p { color: red }\n</style>\n',
  )
  const { status, stderr } = build()
  expect(stderr).toMatch(/^src\/pages\/\S+\.astro, or a component it shows, has a <style>.*src\/styles\.$/m)
  expect(status).toBe(1)
})

test('a page that throws is reported with its error, and nothing is published', () => {
  addRoute("'/ours': {},")
  writeFileSync(
    join(project, 'src/pages/ours.astro'),
    "---\nthrow new Error('The numbers of the week are missing.')\n---\n",
  )
  const { status, stderr } = build()
  expect(stderr).toContain('ours/index.html could not be made: The numbers of the week are missing.')
  expect(status).toBe(1)
  expect(existsSync(join(project, 'dist'))).toBe(false)
})
