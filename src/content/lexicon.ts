import { readFileSync } from 'node:fs'
import { openLexicon, type Lexicon } from '../connections/names/lexicon.ts'

let opened: Lexicon | undefined

/** The lexicon of names, read once in each thread that reads stories. */
export function lexicon(): Lexicon {
  opened ??= openLexicon(readFileSync(new URL('../connections/names/lexicon.txt', import.meta.url), 'utf8'))
  return opened
}
