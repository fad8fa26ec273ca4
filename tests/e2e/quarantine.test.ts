import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { listFiles } from '../../src/system/files.ts'
import { buildProject } from './build-project.ts'

const { dist } = buildProject("onError: 'quarantine', gone: ['/2025/05/12/harbour-burns/'],", {
  'zz-bad.txt': ' date 2025-02-30 No such day\n\nThe text of it.\n',
  'zz-alias.txt':
    '---\naliases: [/about/, /old/]\n---\n date 2025-05-13 Harbour fire is out\n\nThe fire is out, said the port.\n',
  'zz-gone.txt': ' date 2025-05-12 Harbour burns\n\nThe harbour burns, said the port.\n',
})

const read = (file: string): string => readFileSync(join(dist, file), 'utf8')

it('a file that cannot be read is left out, and the receipt gives the reason', () => {
  const { absent } = z
    .object({ absent: z.array(z.object({ file: z.string(), absence: z.string(), detail: z.string() })) })
    .parse(JSON.parse(read('data/receipt.json')))
  expect(absent.map(({ file, absence }) => [file, absence])).toEqual([['zz-bad.txt', 'quarantined']])
  expect(absent[0]?.detail).toContain('“2025-02-30” is not a day: February 2025 has 28 days.')
  expect(read('about/receipt/index.html')).toContain('zz-bad.txt')
  expect(read('data/articles.jsonl')).not.toContain('zz-bad.txt')
})

it('an alias that is already a page is left out, but its story is published', () => {
  expect(listFiles(dist)).toContain('2025/05/13/harbour-fire-is-out/index.html')
  expect(read('about/index.html')).not.toContain('http-equiv="refresh"')
  expect(read('old/index.html')).toContain('http-equiv="refresh"')
})

it('a story is published even if its address is listed as withdrawn', () => {
  expect(read('2025/05/12/harbour-burns/index.html')).toContain('Harbour burns')
})
