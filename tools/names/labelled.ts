import { readFileSync } from 'node:fs'
import type { Group } from '../../src/connections/names/groups.ts'
import type { INFERRED_KINDS } from '../../src/connections/names/score.ts'
import type { Sentence } from '../../src/connections/text/story-text.ts'

type Kind = (typeof INFERRED_KINDS)[number]

/** A document whose names are labelled: for each sentence, the kind by the text of the name. */
export interface Labelled {
  readonly sentences: readonly Sentence[]
  readonly labels: readonly ReadonlyMap<string, Kind | 'other'>[]
}

const KINDS: Readonly<Record<string, Kind>> = { PER: 'person', LOC: 'place', ORG: 'organisation' }

/** Reads a file in the format of CoNLL-2003, or with the label in the last column and `B-` and `I-`. */
export function readLabelled(file: string): readonly Labelled[] {
  return readFileSync(file, 'utf8')
    .split(/^-DOCSTART-.*$/m)
    .filter((text) => text.trim() !== '')
    .map(documentOf)
}

function documentOf(text: string): Labelled {
  const sentences: Sentence[] = []
  const labels: Map<string, Kind | 'other'>[] = []
  for (const block of text.split(/\n\s*\n/)) {
    const rows = block
      .split('\n')
      .filter((row) => row.trim() !== '')
      .map((row) => row.trim().split(/\s+/))
    if (rows.length < 4 || !isProse(rows.map(([word = '']) => word))) continue
    sentences.push({
      text: joined(rows.map(([word = '']) => word)),
      paragraph: sentences.length,
      kind: 'paragraph',
    })
    labels.push(namesOf(rows))
  }
  return { sentences, labels }
}

function isProse(words: readonly string[]): boolean {
  return words.filter((word) => /^\p{Ll}{2}/u.test(word)).length >= 0.3 * words.length
}

/** Undoes the spaces around punctuation. */
function joined(words: readonly string[]): string {
  let quotes = 0
  let text = ''
  for (const word of words) {
    const closes = word === '"' && quotes++ % 2 === 1
    const opened = /[(“]$/.test(text) || (text.endsWith('"') && quotes % 2 === 1)
    const tight = /^(?:[,.;:!?)%]|'(?:s|S|re|ve|ll|d|m)?|n't|\.\.\.)$/.test(word) || closes || opened
    text += (text === '' || tight ? '' : ' ') + word
  }
  return text
}

function namesOf(rows: readonly (readonly string[])[]): Map<string, Kind | 'other'> {
  const names = new Map<string, Kind | 'other'>()
  let words: string[] = []
  let kind = ''
  const close = (): void => {
    if (kind !== '') names.set(keyOf(words.join(' ')), KINDS[kind] ?? 'other')
    words = []
    kind = ''
  }
  for (const row of rows) {
    const label = row.at(-1) ?? 'O'
    const [mark = '', type = ''] = label.split('-')
    if (label === 'O' || mark === 'B' || type !== kind) close()
    if (label === 'O') continue
    kind = type
    words.push(row[0] ?? '')
  }
  close()
  return names
}

/** Compares names without the spaces and full stops that tokenisers differ in. */
export function keyOf(name: string): string {
  return name.replaceAll(/[\s.]/g, '')
}

/** The kind that most sentences of a group give it; `undefined` for no name or a name of another kind. */
export function labelOf(group: Group, labels: Labelled['labels']): Kind | undefined {
  const counts = new Map<Kind | undefined, number>()
  for (const { sentence } of group.mentions) {
    const label = labels[sentence]?.get(keyOf(group.name))
    const kind = label === 'other' ? undefined : label
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
