import { buildArchive, type Archive } from '../../src/archive/archive.ts'
import { packNames } from '../../src/connections/names/packed-names.ts'
import type { ToldDate } from '../../src/connections/told-dates/told-dates.ts'
import { article } from './article.ts'

/** The day of a story, and the periods it tells of. */
export type TellingStory = readonly [date: string, ...told: readonly string[]]

const NO_SKETCH = { features: '', marks: '', sentences: '', opening: 0 }

/** An archive of these stories, whose files are named by their places: `0.txt`. */
export function telling(...stories: readonly TellingStory[]): Archive {
  const told = new Map(stories.map(([, ...periods], place) => [`${place}.txt`, periods.map(toldDate)]))
  return buildArchive(
    stories.map(([date], place) => article({ file: `${place}.txt`, headline: `Story ${place}`, date })),
    (articles) => ({
      ...buildArchive([]).connections,
      facts: articles.map(({ file }) => ({
        names: packNames([]),
        sentences: {},
        sketch: NO_SKETCH,
        told: told.get(file) ?? [],
      })),
    }),
  )
}

function toldDate(told: string, sentence: number): ToldDate {
  return { told, class: 'A', words: told, sentence, quote: `It was in ${told}.` }
}
