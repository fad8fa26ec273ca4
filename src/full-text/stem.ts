/**
 * Words with the same stem are forms of one word. They stand together in the index, so that a search for one of them
 * finds all with a single request. A stem keeps at least the first two letters of its word.
 */

/** The languages whose inflections are known. */
export type StemLanguage = 'en' | 'de'

/** The stem of a folded word in the language of the site; the word itself where no rule fits. */
export function stemOf(word: string, language: StemLanguage): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  return language === 'en' ? englishStem(word) : germanStem(word)
}

const ENDINGS: Readonly<Record<StemLanguage, readonly string[]>> = {
  en: ['', 's', 'es', 'ies', 'e', 'y', 'ed', 'ied', 'ing', 'ings'],
  de: ['', 's', 'n', 'e', 'es', 'en', 'er', 'em', 'ern'],
}

/**
 * The stems of words that begin like this, though their stems do not: `run` for `runni`, since that begins `running`.
 * All other words that begin like this have a stem that does too.
 */
export function stemsWithin(beginning: string, language: StemLanguage): string[] {
  const words = ENDINGS[language].flatMap((ending) =>
    Array.from({ length: ending.length + 1 }, (_, typed) =>
      beginning.endsWith(ending.slice(0, typed)) ? [beginning + ending.slice(typed)] : [],
    ).flat(),
  )
  const stems = new Set(words.map((word) => stemOf(word, language)))
  return [...stems].filter((stem) => !stem.startsWith(beginning))
}

// Names and words that only look inflected.
const ENGLISH_WORDS = new Set(
  'does during evening hundred james mars morning news nothing paris something texas united wales'.split(' '),
)

/** Undoes plurals, `-ed` and `-ing`, after the first steps of M. F. Porter, An algorithm for suffix stripping (1980). */
function englishStem(word: string): string {
  if (ENGLISH_WORDS.has(word)) return word
  const stem = withoutEnding(singular(word))
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}i`
  // A last `e` comes and goes with the endings, except where it tells plane from plan.
  return stem.endsWith('e') && stem.length > 4 && !isShort(stem.slice(0, -1)) ? stem.slice(0, -1) : stem
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function withoutEnding(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  const [, rest] = /^(.*[aeiouy].*)(?:(?<!e)ed|ing)$/.exec(word) ?? []
  if (rest === undefined || rest.length < 3) return word
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`
  if (/([^aeioulsz])\1$/.test(rest)) return rest.slice(0, -1)
  return isShort(rest) ? `${rest}e` : rest
}

/** One syllable that ends like `plan` or `mov`. */
function isShort(stem: string): boolean {
  return /^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(stem)
}

/** Takes off one of the endings of declined and conjugated words, if four letters are left. */
function germanStem(word: string): string {
  return word.replace(/(?<=^.{4,})(?:ern|em|er|en|es|e|s|n)$/, '')
}
