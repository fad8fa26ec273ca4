/**
 * What may speak for or against a kind of name, in words that `npm run names` shows.
 * weights.ts says how much. The first group is about the name itself, the second
 * about the words around it, the third about the rest of the story.
 */
export const FEATURES = [
  'always',
  'one word',
  'two words',
  'three words',
  'four words or more',
  'country',
  'region',
  'city of a million',
  'city',
  'town',
  'town and surname',
  'listed organisation',
  'listed company',
  'nationality',
  'begins with a nationality',
  'legal form of a firm',
  'ends as only an organisation does',
  'ends as an organisation does',
  'may end as an organisation does',
  '“of” after an organisation',
  'begins as only an organisation does',
  '“&” inside',
  'abbreviation',
  'abbreviation of no organisation',
  'abbreviation that is not listed',
  'capitals inside',
  'ends as a place does',
  'place last',
  'common word before a place',
  'place first',
  'begins as a place does',
  '“of” after a place',
  'direction before a place',
  'direction first',
  'ends as an event does',
  'number inside',
  'only first name',
  'only surname',
  'only everyday word',
  'only usual word',
  'only unknown word',
  'first name, then surname',
  'first name, then unknown word',
  'first name, then common word',
  'everyday first name',
  'initial first',
  'initial inside',
  'unknown word, then surname',
  'unknown words',
  'particle inside',
  'Mc, O’ or Fitz',
  'Jr. or III',
  'only common words',
  'common word last',
  'common word first',
  'hyphen',
  'not formed like a person’s name',

  'after Mr. or Mrs.',
  'after a title',
  'after what a person is',
  'after “the”',
  'after “in” or “near”',
  'after “at”, “from” or “to”',
  'after “of” a place',
  'after “of” an organisation',
  'after what an organisation is',
  'after a direction',
  'after “said”',
  'after a title of a work',
  'in quotation marks',
  'says something',
  'does what people do',
  'who',
  'which',
  'age follows',
  'what a person is follows',
  'what an organisation is follows',
  'what a place is follows',
  'relative or life follows ’s',
  'part of an organisation follows ’s',
  'part of a place follows ’s',
  'biggest follows ’s',
  '“-based” follows',
  'abbreviation follows in brackets',
  'country or state follows',
  'part of an organisation follows',
  '“of” and a capital follow',
  'against',
  'before a capitalised word after “and”',
  'one of many',
  'after a small word with a capital',
  'used like a product',
  'kind of product follows',
  'beside a word with a capital after “and”',

  'several times',
  'never inside a sentence',
  'also in lower case',
  'last word also in lower case',
  'abbreviation several times',
  'abbreviation after “the”',
  'surname of a person here',
  'first name of a person here',
  'with its surname alone here',
  'short for an organisation here',
  'abbreviates an organisation here',
  'abbreviates something else here',
  'city or region in a story of sport',
  'team in a story of sport',
] as const

export type Feature = (typeof FEATURES)[number]

/** Position of each feature in FEATURES, and in a row of weights. */
export const FEATURE_INDEX = new Map<Feature, number>(FEATURES.map((feature, index) => [feature, index]))

/** Which features a name has: 1 at their positions. */
export type FeatureSet = Uint8Array

export function noFeatures(): FeatureSet {
  return new Uint8Array(FEATURES.length)
}

/** Marks a feature as present. */
export function mark(set: FeatureSet, feature: Feature): void {
  set[FEATURE_INDEX.get(feature) ?? 0] = 1
}

export function has(set: FeatureSet, feature: Feature): boolean {
  return set[FEATURE_INDEX.get(feature) ?? 0] === 1
}
