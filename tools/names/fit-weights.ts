/**
 * Fits src/connections/names/weights.ts to text with labelled names.
 *
 *     node tools/names/fit-weights.ts eng.train …
 *
 * The files are in the format of CoNLL-2003: a token and its label a line, an empty line after
 * a sentence, -DOCSTART- before a document. Only sentences of prose count: tables of results name
 * clubs by cities, and nothing else does.
 *
 * The model is a multinomial logistic regression over the features of the groups of a document.
 * Its weights are rounded to tenths of a natural logarithm, so that each can be read, checked and shown.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { linkGroups } from '../../src/connections/names/coreference.ts'
import { FEATURES } from '../../src/connections/names/features.ts'
import { groupsOf } from '../../src/connections/names/groups.ts'
import { openLexicon } from '../../src/connections/names/lexicon.ts'
import { INFERRED_KINDS } from '../../src/connections/names/score.ts'
import { labelOf, readLabelled } from './labelled.ts'

const ROUNDS = 1000
const RATE = 1
const PENALTY = 2e-4
const CLASSES = INFERRED_KINDS.length

const names = new URL('../../src/connections/names/', import.meta.url)
const lexicon = openLexicon(readFileSync(new URL('lexicon.txt', names), 'latin1'))

interface Example {
  /** Indexes of FEATURES. */
  readonly features: readonly number[]
  /** Index of INFERRED_KINDS, or CLASSES for no name. */
  readonly label: number
}

const examples: Example[] = []
for (const { sentences, labels } of process.argv.slice(2).flatMap((file) => readLabelled(file))) {
  const groups = groupsOf(sentences, lexicon)
  linkGroups(groups)
  for (const group of groups.values()) {
    const kind = labelOf(group, labels)
    const features = FEATURES.flatMap((_, index) => (group.features[index] === 1 ? [index] : []))
    examples.push({ features, label: kind === undefined ? CLASSES : INFERRED_KINDS.indexOf(kind) })
  }
}

const weights = FEATURES.map(() => new Float64Array(CLASSES))
const squares = FEATURES.map(() => new Float64Array(CLASSES).fill(1e-8))
for (let round = 0; round < ROUNDS; round++) {
  const gradient = FEATURES.map(() => new Float64Array(CLASSES))
  for (const { features, label } of examples) {
    const odds = INFERRED_KINDS.map((_, kind) => Math.exp(sum(features, kind)))
    const total = odds.reduce((a, b) => a + b, 1)
    odds.forEach((odd, kind) => {
      const error = (label === kind ? 1 : 0) - odd / total
      for (const feature of features) gradient[feature]![kind]! += error
    })
  }
  FEATURES.forEach((_, feature) => {
    for (let kind = 0; kind < CLASSES; kind++) {
      const step = gradient[feature]![kind]! / examples.length - PENALTY * weights[feature]![kind]!
      squares[feature]![kind]! += step * step
      weights[feature]![kind]! += (RATE * step) / Math.sqrt(squares[feature]![kind]!)
    }
  })
}

function sum(features: readonly number[], kind: number): number {
  let total = 0
  for (const feature of features) total += weights[feature]![kind]!
  return total
}

const rows = FEATURES.map((feature, index) => {
  const row = [...weights[index]!].map((weight) => Math.round(weight * 10) || 0)
  return `  '${feature}': [${row.join(', ')}],\n`
})
const file = new URL('weights.ts', names)
const source = readFileSync(file, 'utf8')
writeFileSync(file, `${source.slice(0, source.indexOf('= {') + 3)}\n${rows.join('')}}\n`)
