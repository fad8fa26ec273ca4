import { closest } from '../core/edit-distance.ts'

/** Words of a story's content, by their places in it. */
interface PlacedWords {
  readonly content: string
  readonly places: readonly number[]
}

/** The word, of those at the places, that a misspelt one most likely was to be; `undefined` where none is near. */
export function nearestWord(misspelt: string, stories: readonly PlacedWords[]): string | undefined {
  const words = stories.flatMap(({ content, places }) => {
    const all = content.split(' ')
    return places.flatMap((place) => /[\p{L}\p{M}\p{N}]+/u.exec(all[place] ?? '')?.[0].toLowerCase() ?? [])
  })
  return closest(misspelt.toLowerCase(), words)
}
