import { readFileSync } from 'node:fs'
import { openLexicon } from '../../../src/connections/names/lexicon.ts'

const file = new URL('../../../src/connections/names/lexicon.txt', import.meta.url)

/** The text of the lexicon that Backfile ships. */
export const lexiconText = readFileSync(file, 'latin1')

export const lexicon = openLexicon(lexiconText)
