import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { copyProject } from '../copy-project.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** A copy of the project with these files added, and two stories of different years. */
function projectWith(files: Readonly<Record<string, string>>, routes: string): string {
  const project = join(temporaryFolder(), 'project')
  copyProject(project)
  const table = join(project, 'src/archive/routes.ts')
  writeFileSync(table, readFileSync(table, 'utf8').replace("  '/404': {},", `  '/404': {},\n  ${routes}`))
  const stories = {
    'content/a.txt': ' date 2019-05-13 Harbour opens\n\nThe harbour opened on Monday.\n',
    'content/b.txt': ' date 2024-05-14 Ferry returns\n\nThe ferry returned on Tuesday.\n',
  }
  for (const [file, text] of Object.entries({ ...files, ...stories })) {
    mkdirSync(dirname(join(project, file)), { recursive: true })
    writeFileSync(join(project, file), text)
  }
  return project
}

function build(project: string) {
  const env = { ...process.env, BACKFILE_VERIFY: '1', BACKFILE_TODAY: '2026-01-01' }
  return spawnSync(process.execPath, ['src/cli/main.mjs', 'build'], { cwd: project, env, encoding: 'utf8' })
}

const page = (project: string, path: string): string => readFileSync(join(project, 'dist', path), 'utf8')

// As described in CONTRIBUTING.md: one file in src/archive, one page, one line in the table.
const LETTERS = {
  'src/archive/letters.ts': `
    import type { Archive } from './archive.ts'

    /** Every headline, by its first letter. */
    export function letterPages({ articles }: Archive) {
      const byLetter = Map.groupBy(articles, ({ headline }) => headline[0]?.toLowerCase() ?? '')
      return Array.from(byLetter, ([letter, ofLetter]) => ({
        name: letter,
        headlines: ofLetter.map(({ headline }) => headline),
      }))
    }
  `,
  'src/pages/letters/[letter].astro': `---
import { letterPages } from '../../archive/letters.ts'
import { pagePath } from '../../core/route-path.ts'
import Page from '../../layouts/Page.astro'
import { groupedPaths, type PathsRequest } from '../../site/list-paths.ts'
import { staticPath } from '../../site/static-path.ts'

export const getStaticPaths = (request: PathsRequest) =>
  groupedPaths(request, letterPages, (group) => [staticPath({ letter: group.name }, group)])

const { name, headlines } = Astro.props
---
<Page title={name} description={name} path={pagePath('/letters/[letter]', { letter: name })}>
  <ul>{headlines.map((headline) => <li>{headline}</li>)}</ul>
</Page>
`,
}

test('a new listing page needs one file in archive, one page and one line, and is in the sitemap', () => {
  const project = projectWith(
    LETTERS,
    "'/letters/[letter]': { pages: (archive) => letterPages(archive).map(({ name }) => ({ letter: name })) },",
  )
  const table = join(project, 'src/archive/routes.ts')
  writeFileSync(table, `import { letterPages } from './letters.ts'\n${readFileSync(table, 'utf8')}`)
  const { status, stderr } = build(project)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(page(project, 'letters/h/index.html')).toContain('<li>Harbour opens</li>')
  expect(page(project, 'sitemap-pages.xml')).toContain('/letters/f/</loc>')
  expect(page(project, 'data/urls.txt')).toContain('/letters/h/')

  writeFileSync(join(project, 'content/c.txt'), ' date 2024-06-01 Hill burns\n\nThe hill burned.\n')
  expect(build(project).status).toBe(0)
  expect(page(project, 'letters/h/index.html')).toContain('<li>Hill burns</li>')
})

/** The page of a year with these replacements in its source. */
function yearPageWith(replacements: Readonly<Record<string, string>>): Record<string, string> {
  const file = 'src/pages/[year]/index.astro'
  let text = readFileSync(file, 'utf8')
  for (const [before, after] of Object.entries(replacements)) {
    expect(text).toContain(before)
    text = text.replace(before, after)
  }
  return { [file]: text }
}

test('a list of all years in the group of a year does not go stale', () => {
  const project = projectWith(
    yearPageWith({
      'groupedPaths(request, periodSpans, (year) =>':
        'groupedPaths(request, (archive) => periodSpans(archive).map((year) => ({ ...year, all: archive.articles.map(({ headline }) => headline) })), (year) =>',
      '{ ...page, usual: year.usual }': '{ ...page, usual: year.usual, all: year.all }',
      'const { year,': 'const { all, year,',
      '<MonthStrip': '<p>{all.join(", ")}</p><MonthStrip',
    }),
    '',
  )
  expect(build(project)).toMatchObject({ status: 0, stderr: '' })
  expect(page(project, '2019/index.html')).toContain('Harbour opens, Ferry returns')
  writeFileSync(join(project, 'content/c.txt'), ' date 2024-06-01 Hill burns\n\nThe hill burned.\n')
  expect(build(project)).toMatchObject({ status: 0, stderr: '' })
  expect(page(project, '2019/index.html')).toContain('Harbour opens, Ferry returns, Hill burns')
})

test('a page of a year may not read the archive while it is rendered', () => {
  const project = projectWith(
    yearPageWith({
      'const { year,': 'const all = siteData().archive.articles\nconst { year,',
      '<MonthStrip': '<p>{all.length}</p><MonthStrip',
      'import { staticPath }': "import { siteData } from '../../site/site-data.ts'\nimport { staticPath }",
    }),
    '',
  )
  const { status, stderr } = build(project)
  expect(stderr).toMatch(/20\d\d\/index\.html could not be made: A page that is listed by `getStaticPaths`/)
  expect(status).toBe(1)
})

test('verifying groups detects a list of paths that reads the archive instead of its group', () => {
  const project = projectWith(
    yearPageWith({
      '{ ...page, usual: year.usual }':
        '{ ...page, usual: year.usual, all: siteData().archive.articles.length }',
      'const { year,': 'const { all, year,',
      '<MonthStrip': '<p>{all}</p><MonthStrip',
      'import { staticPath }': "import { siteData } from '../../site/site-data.ts'\nimport { staticPath }",
    }),
    '',
  )
  expect(build(project)).toMatchObject({ status: 0, stderr: '' })
  writeFileSync(join(project, 'content/c.txt'), ' date 2024-06-01 Hill burns\n\nThe hill burned.\n')
  const { status, stderr } = build(project)
  expect(stderr).toContain('would go stale: 2019/index.html')
  expect(status).toBe(1)
})
