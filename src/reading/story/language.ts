import { countScripts, type Script } from './scripts.ts'
import { countStopWords, LANGUAGES } from './stop-words.ts'

/** Enough text to detect a language. More would cost time and change little. */
const MAX_SAMPLE_LENGTH = 1_200

/** How many different stop words it takes to detect a language. */
const MIN_DISTINCT_WORDS = 3

/**
 * Detects the language of a text, as a BCP 47 tag, from its script and, in Latin
 * script, its stop words. `undefined` when they do not decide.
 */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, MAX_SAMPLE_LENGTH)
  const script = scriptOf(sample)
  if (script === 'Latin') return latinLanguage(sample)
  if (script === 'Cyrillic') return cyrillicLanguage(sample)
  if (script === 'Arabic') return arabicLanguage(sample)
  return script === undefined ? undefined : BY_SCRIPT[script]
}

/** The direction of most letters in the text. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const counts = countScripts(text, MAX_SAMPLE_LENGTH / 3)
  const rightToLeft = (counts.get('Arabic') ?? 0) + (counts.get('Hebrew') ?? 0)
  return rightToLeft * 2 > sum(counts) ? 'rtl' : 'ltr'
}

const BY_SCRIPT: Partial<Record<Script, string>> = {
  Hebrew: 'he',
  Greek: 'el',
  Kana: 'ja',
  Hangul: 'ko',
  Han: 'zh',
  Devanagari: 'hi',
  Thai: 'th',
  Georgian: 'ka',
  Armenian: 'hy',
  Tamil: 'ta',
  Telugu: 'te',
  Bengali: 'bn',
  Ethiopic: 'am',
}

/** The script of most letters. Kana or hangul among Han characters decide for Japanese or Korean. */
function scriptOf(text: string): Script | undefined {
  const counts = countScripts(text, MAX_SAMPLE_LENGTH)
  const letters = sum(counts)
  const han = counts.get('Han') ?? 0
  for (const script of ['Kana', 'Hangul'] as const) {
    const count = counts.get(script) ?? 0
    if (count * 8 > han && (count + han) * 2 > letters) return script
  }
  return [...counts].find(([, count]) => count * 2 > letters)?.[0]
}

function sum(counts: ReadonlyMap<Script, number>): number {
  let letters = 0
  for (const count of counts.values()) letters += count
  return letters
}

function latinLanguage(text: string): string | undefined {
  const counts = countStopWords(text.toLowerCase())
  const scores = new Float64Array(LANGUAGES.length)
  for (const [{ languages, weight }, count] of counts) {
    for (const language of languages) scores[language] = (scores[language] ?? 0) + count * weight
  }
  const bestScore = Math.max(...scores)
  const best = scores.indexOf(bestScore)
  // “s”, “v” and “net” from a table are stop words of some language too.
  const distinct = [...counts.keys()].filter(
    ({ word, languages }) => word.length > 1 && languages.includes(best),
  )
  if (distinct.length < MIN_DISTINCT_WORDS) return undefined
  const runnerUp = Math.max(...scores.filter((_, language) => language !== best))
  return bestScore >= runnerUp * 1.15 ? LANGUAGES[best] : undefined
}

function cyrillicLanguage(text: string): string {
  if (/[їєґ]/iu.test(text)) return 'uk'
  if (/ў/iu.test(text)) return 'be'
  if (/[ђћџљњј]/iu.test(text)) return /[ѓќѕ]/iu.test(text) ? 'mk' : 'sr'
  if (/[ыэё]/iu.test(text)) return 'ru'
  return /ъ/iu.test(text) ? 'bg' : 'ru'
}

function arabicLanguage(text: string): string {
  if (/[ٹڈڑںے]/u.test(text)) return 'ur'
  if (/[ێۆڵ]/u.test(text)) return 'ckb'
  if (/[ښړڼ]/u.test(text)) return 'ps'
  // Persian has its own kaf and yeh, and letters that Arabic lacks.
  const [persian, arabic] = [/[یکپچژگ]/gu, /[يكةى]/gu].map((letters) => text.match(letters)?.length ?? 0)
  return (persian ?? 0) > (arabic ?? 0) ? 'fa' : 'ar'
}
