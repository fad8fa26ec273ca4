import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, inject, test } from 'vitest'
import { countTerms } from '../../src/frequency/count-terms.ts'
import { frequencyTerms } from '../../src/frequency/frequency-terms.ts'
import { IndexReader } from '../../src/search/index-reader.ts'

const dist = inject('dist')

/** Everything of a story in which words are counted. */
const TEXT = 'concat_ws(chr(10) || chr(10), headline, summary, dateline, fullText, captions, byline)'
const STORIES = `
  SELECT id, left(date, 4) AS year, lower(strip_accents(${TEXT})) AS text
  FROM read_parquet('${join(dist, 'data/stories/*.parquet')}')`

/** What a word or phrase is followed by in each row: a year and a number of stories. */
async function recount(query: string): Promise<Map<string, Map<string, number>>> {
  const connection = await (await DuckDBInstance.create()).connect()
  const rows = (await connection.runAndReadAll(query)).getRows()
  connection.closeSync()
  const counts = new Map<string, Map<string, number>>()
  for (const [words, year, count] of rows) {
    const ofYears = counts.get(String(words)) ?? new Map<string, number>()
    counts.set(String(words), ofYears.set(String(year), Number(count)))
  }
  return counts
}

async function expectTheSame(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): Promise<void> {
  const index = await IndexReader.open((address) =>
    Promise.resolve(new Uint8Array(readFileSync(join(dist, address.split('?')[0] ?? '')))),
  )
  for (const [words, ofYears] of counts) {
    const { periods, series } = await countTerms(index, frequencyTerms(`"${words}"`, 'en-GB'), {
      from: undefined,
      to: undefined,
    })
    const counted = periods.map((period, place) => [period, series[0]?.counts[place]] as const)
    expect(new Map(counted.filter(([, count]) => count !== 0)), words).toEqual(ofYears)
  }
}

test('every word is in as many stories of each year as DuckDB counts in the Parquet files', async () => {
  const counts = await recount(`
    SELECT word, year, count(DISTINCT id) FROM (
      SELECT id, year, unnest(regexp_extract_all(text, '[\\p{L}\\p{M}\\p{N}]+')) AS word FROM (${STORIES})
    ) WHERE regexp_full_match(word, '[a-z0-9]+') GROUP BY ALL ORDER BY ALL`)
  expect(counts.size).toBeGreaterThan(2500)
  await expectTheSame(counts)
})

test('so are phrases of two words', async () => {
  const phrases = ['space station', 'the moon', 'of the', 'solar system', 'on the', 'cape canaveral']
  const counts = await recount(
    phrases
      .map((phrase) => {
        const pattern = `(^|[^\\p{L}\\p{M}\\p{N}])${phrase.replace(' ', '[^\\p{L}\\p{M}\\p{N}\\n]+')}($|[^\\p{L}\\p{M}\\p{N}])`
        return `SELECT '${phrase}', year, count(*) FROM (${STORIES}) WHERE regexp_matches(text, '${pattern}') GROUP BY year`
      })
      .join(' UNION ALL '),
  )
  expect(counts.size).toBe(phrases.length)
  await expectTheSame(counts)
})
