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
import { FEATURES, type Feature } from '../../src/connections/names/features.ts'
import { groupsOf } from '../../src/connections/names/groups.ts'
import { openLexicon } from '../../src/connections/names/lexicon.ts'
import { INFERRED_KINDS } from '../../src/connections/names/score.ts'
import { labelOf, readLabelled } from './labelled.ts'

/**
 * What the labelled news does not show: Reuters gives nobody a “Mr.”, and its abbreviations are agencies, those of a
 * programmer techniques: one that is not listed needs its long form. Fitting does without these features.
 */
const FIXED: ReadonlyMap<Feature, readonly number[]> = new Map([
  ['after Mr. or Mrs.', [50, -30, -30]],
  ['abbreviation that is not listed', [0, 0, -15]],
  ['abbreviation of no organisation', [-20, -20, -40]],
  ['not formed like a person’s name', [-30, 0, 0]],
  ['after a small word with a capital', [-15, -15, -15]],
  ['one of many', [0, 0, -25]],
  // Its news calls clubs by their cities, and nothing else.
  ['short for an organisation here', [-12, 0, 15]],
  ['used like a product', [-5, -15, -10]],
  ['common word before a place', [-10, -20, 0]],
  ['last word also in lower case', [-25, 0, 0]],
  ['kind of product follows', [0, 0, -8]],
  ['beside a word with a capital after “and”', [0, 0, -15]],
  ['abbreviates something else here', [0, 0, -25]],
])

const isFixed = FEATURES.map((feature) => FIXED.has(feature))

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
    const features = FEATURES.flatMap((_, index) =>
      group.features[index] === 1 && !isFixed[index] ? [index] : [],
    )
    examples.push({ features, label: kind === undefined ? CLASSES : INFERRED_KINDS.indexOf(kind) })
  }
}

const SIZE = FEATURES.length * CLASSES
const weights = new Float64Array(SIZE)
const squares = new Float64Array(SIZE).fill(1e-8)

/** AdaGrad: a rare feature takes longer steps. */
for (let round = 0; round < ROUNDS; round++) {
  const gradient = new Float64Array(SIZE)
  for (const { features, label } of examples) {
    const odds = INFERRED_KINDS.map((_, kind) => Math.exp(sum(features, kind)))
    const total = odds.reduce((a, b) => a + b, 1)
    odds.forEach((odd, kind) => {
      const error = (label === kind ? 1 : 0) - odd / total
      for (const feature of features) add(gradient, feature * CLASSES + kind, error)
    })
  }
  weights.forEach((weight, at) => {
    const step = (gradient[at] ?? 0) / examples.length - PENALTY * weight
    add(squares, at, step * step)
    add(weights, at, (RATE * step) / Math.sqrt(squares[at] ?? 1))
  })
}

function sum(features: readonly number[], kind: number): number {
  return features.reduce((total, feature) => total + (weights[feature * CLASSES + kind] ?? 0), 0)
}

function add(values: Float64Array, at: number, value: number): void {
  values[at] = (values[at] ?? 0) + value
}

const rows = FEATURES.map((feature, index) => {
  const fitted = [...weights.subarray(index * CLASSES, (index + 1) * CLASSES)].map(
    (weight) => Math.round(weight * 10) || 0,
  )
  const row = FIXED.get(feature) ?? fitted
  return `  '${feature}': [${row.join(', ')}],\n`
})
const file = new URL('weights.ts', names)
const source = readFileSync(file, 'utf8')
writeFileSync(file, `${source.slice(0, source.indexOf('= {') + 3)}\n${rows.join('')}}\n`)
