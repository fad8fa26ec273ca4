import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArticleText } from '../../src/article/article.ts'
import { recordedStories } from '../../src/archive/recorded-stories.ts'
import { selectForPublication } from '../../src/archive/receipt.ts'
import { pictureSources } from '../../src/archive/shown-picture.ts'
import type { ToldDate } from '../../src/connections/told-dates/told-dates.ts'
import { problem } from '../../src/core/problem.ts'
import { digests } from '../../src/outputs/data/digests.ts'
import { jsonLines, storyJson } from '../../src/outputs/data/row.ts'
import { urls } from '../../src/outputs/data/urls.ts'
import { day } from '../day.ts'
import { archiveOf, article, picture, siteWith } from './sample.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const site = siteWith()
const text: ArticleText = {
  dateline: undefined,
  credits: [],
  captions: [],
  boilerplate: [],
  body: { form: 'text', blocks: [{ kind: 'paragraph', text: 'The fire is out.' }] },
  inferences: [],
  normalisations: [],
}

describe('articles.jsonl', () => {
  it('has a row per story, with exactly the keys that docs/data.md describes', () => {
    const archive = archiveOf(article(), article({ file: 'b.txt', headline: 'A line\nend' }))
    const lines = jsonLines(archive.articles, site).trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(Object.keys(parse(line))).toEqual(keysInDocs('## A story\n'))
  })

  it('links to the page, the source and the JSON of the story', () => {
    expect(parse(jsonLines(archiveOf(article()).articles, site))).toMatchObject({
      url: 'https://harbour.example/archive/2025/05/13/harbour-fire-is-out/',
      text: 'https://harbour.example/archive/2025/05/13/harbour-fire-is-out.txt',
      json: 'https://harbour.example/archive/2025/05/13/harbour-fire-is-out.json',
      byline: null,
    })
  })
})

it('a row has the keys of a picture that docs/data.md describes', () => {
  const archive = archiveOf(article({ picture: picture({ credit: undefined }) }))
  const row = parse(jsonLines(archive.articles, site))
  expect(row['picture']).toEqual({
    url: 'https://harbour.example/archive/2025/05/13/harbour-fire-is-out/bbbbbbbbbbbbbbbb.jpg',
    type: 'image/jpeg',
    width: 1200,
    height: 800,
    bytes: 90_000,
    alt: 'Smoke over the harbour',
    caption: 'The harbour at dawn',
    credit: null,
    sha256: 'b'.repeat(64),
  })
  const keys = Object.keys(row['picture'] ?? {}).map((key) => `"${key}"`)
  expect(readFileSync('docs/data.md', 'utf8')).toContain(`A picture is \`{ ${keys.join(', ')} }\``)
})

it('digests include each picture of the content folder once', () => {
  const stories = [
    article({ file: 'a.txt', picture: picture() }),
    article({ file: 'b.txt', picture: picture() }),
    article({ file: 'c.txt', picture: picture({}, { folder: 'public' }) }),
    article({ file: 'd.txt' }),
  ]
  expect(pictureSources(stories)).toEqual([{ file: '2025/fire.jpg', sha256: 'b'.repeat(64) }])
})

it('the JSON of a story is its row, its text, everything around the text, its connections and the dates it tells of', () => {
  const [published] = recordedStories(archiveOf(article()))
  const told: readonly ToldDate[] = [
    { told: '2021-10', class: 'A', words: 'October 2021', sentence: 0, quote: 'In October 2021.' },
  ]
  const whole = parse(published ? storyJson({ ...published, told }, text, site) : '')
  expect(Object.keys(whole)).toEqual([...keysInDocs('## A story\n'), ...keysInDocs('## A complete story\n')])
  expect(whole).toMatchObject({ body: text.body, dateline: null, names: [], thread: null, related: [] })
  const [record] = whole['told'] as readonly object[]
  expect(Object.keys(record ?? {})).toEqual(keysInDocs('## A told date\n'))
  expect(record).toMatchObject({
    told: '2021-10',
    file: published?.article.file,
    sentence: 'In October 2021.',
  })
})

it('the receipt has exactly the keys that docs/data.md describes', () => {
  const at = { file: 'bad.txt', line: 1, column: 1 }
  const { receipt } = selectForPublication(
    [{ file: 'bad.txt', article: undefined, problems: [problem('date-missing', at, {})] }],
    day('2026-01-01'),
  )
  expect(Object.keys(receipt)).toEqual(keysInDocs('## The receipt\n'))
  for (const key of Object.keys(receipt.absent[0] ?? {})) {
    expect(readFileSync('docs/data.md', 'utf8')).toContain(`"${key}"`)
  }
})

it('sha256sum accepts the digests, whatever the file names', () => {
  const folder = temporaryFolder()
  const files = ['b.txt', 'a b.txt', 'new\nline.txt', 'back\\slash.txt', '日本.txt', '*star.txt', '-dash.txt']
  const sources = files.map((file) => {
    writeFileSync(join(folder, file), `text of ${file}`)
    return { file, sha256: hash('sha256', `text of ${file}`) }
  })
  const output = execFileSync('sha256sum', ['--check', '--strict', '-'], {
    cwd: folder,
    input: digests(sources),
  })
  expect(output.toString().match(/: OK$/gm)).toHaveLength(files.length)
  const [first] = sources
  const wrong = digests([{ file: first?.file ?? '', sha256: '0'.repeat(64) }])
  expect(() =>
    execFileSync('sha256sum', ['--check', '-'], { cwd: folder, input: wrong, stdio: 'pipe' }),
  ).toThrow()
})

it('encodes paths as URLs', () => {
  expect(urls(['2025/', 'alt/größe & co/'], site)).toBe(
    'https://harbour.example/archive/2025/\nhttps://harbour.example/archive/alt/gr%C3%B6%C3%9Fe%20%26%20co/\n',
  )
})

/** The keys in the table under a heading of docs/data.md. */
function keysInDocs(heading: string): string[] {
  const [, after = ''] = readFileSync('docs/data.md', 'utf8').split(heading)
  const [section = ''] = after.split('\n## ')
  return [...section.matchAll(/^\| `(\w+)` +\|/gm)].map(([, key]) => key ?? '')
}

function parse(json: string): Record<string, unknown> {
  return JSON.parse(json) as Record<string, unknown> // every row is an object
}
