import { BREAK, joinWords } from '../core/search-text.ts'

/** A word of a laid out text. */
export interface Word {
  readonly text: string
  readonly found: boolean
}

/** A stretch of text that is marked as found, or not. */
export interface Run {
  readonly text: string
  readonly found: boolean
}

/** The words as they were written, those found apart from the others, without the marks around a word. */
export function runs(words: readonly Word[]): Run[] {
  const made: Run[] = []
  const shown = words.filter(({ text }) => text !== BREAK)
  for (const [index, { text, found }] of shown.entries()) {
    const next = shown[index + 1]
    const written = joinWords(next ? [text, ''] : [text])
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(written) ?? []
    if (!found || core === '') {
      append(made, written, false)
      continue
    }
    append(made, before, false)
    append(made, core, true)
    // The space inside a phrase belongs to it.
    append(made, after, after === ' ' && next?.found === true)
  }
  return made
}

function append(list: Run[], text: string, found: boolean): void {
  const last = list.at(-1)
  if (text === '') return
  if (last?.found === found) list[list.length - 1] = { text: last.text + text, found }
  else list.push({ text, found })
}
