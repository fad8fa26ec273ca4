import { NO_LANGUAGE, type Grammar } from './grammar.ts'
import { GERMAN } from './languages/de.ts'
import { ENGLISH } from './languages/en.ts'
import { SPANISH } from './languages/es.ts'
import { FRENCH } from './languages/fr.ts'
import { ITALIAN } from './languages/it.ts'
import { DUTCH } from './languages/nl.ts'
import { PORTUGUESE } from './languages/pt.ts'

const BY_LANGUAGE: ReadonlyMap<string, Grammar> = new Map([
  ['de', GERMAN],
  ['en', ENGLISH],
  ['es', SPANISH],
  ['fr', FRENCH],
  ['it', ITALIAN],
  ['nl', DUTCH],
  ['pt', PORTUGUESE],
])

/** The grammar of a language, given as a BCP 47 tag; English where a story names none. */
export function grammarOf(language: string | undefined): Grammar {
  return BY_LANGUAGE.get(language?.split('-', 1)[0]?.toLowerCase() ?? 'en') ?? NO_LANGUAGE
}
