import { BREAK, joinWords } from '../core/search-text.ts'

/** A word of a story's indexed content. */
export interface Word {
  readonly text: string
  readonly found: boolean
}

/** A run of text that is highlighted as a whole, or not at all. */
export interface Run {
  readonly text: string
  readonly found: boolean
}

/**
 * Joins words into runs, restoring the original spacing. Punctuation around a
 * match is not highlighted.
 */
export function runs(words: readonly Word[]): Run[] {
  const result: Run[] = []
  const shown = words.filter(({ text }) => text !== BREAK)
  for (const [index, { text, found }] of shown.entries()) {
    const next = shown[index + 1]
    const written = joinWords(next ? [text, ''] : [text])
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(written) ?? []
    if (!found || core === '') {
      append(result, written, false)
      continue
    }
    append(result, before, false)
    append(result, core, true)
    // Highlight the space between two matches, so that a phrase is marked in one piece.
    append(result, after, after === ' ' && next?.found === true)
  }
  return result
}

function append(list: Run[], text: string, found: boolean): void {
  const last = list.at(-1)
  if (text === '') return
  if (last?.found === found) list[list.length - 1] = { text: last.text + text, found }
  else list.push({ text, found })
}
