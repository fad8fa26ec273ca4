import { countScripts, type Script } from './scripts.ts'
import { countStopWords, LANGUAGES } from './stop-words.ts'

/** Enough text to tell a language by; more would cost time and change little. */
const SCOPE = 1_200

/** Different words that a language must be told by. */
const FEWEST_WORDS = 3

/**
 * BCP 47 tag of the language a text is written in, by its script and, in Latin
 * script, its commonest small words. `undefined` when that does not decide.
 */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SCOPE)
  const script = scriptOf(sample)
  if (script === 'Latin') return latinLanguage(sample)
  if (script === 'Cyrillic') return cyrillicLanguage(sample)
  if (script === 'Arabic') return arabicLanguage(sample)
  return script === undefined ? undefined : BY_SCRIPT[script]
}

/** Direction in which most letters of the text run. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const counts = countScripts(text, SCOPE / 3)
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

/** The script of most letters; kana and hangul decide over the Han characters among them. */
function scriptOf(text: string): Script | undefined {
  const counts = countScripts(text, SCOPE)
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
  const most = Math.max(...scores)
  const best = scores.indexOf(most)
  // A table’s “s”, “v” and “net” are words of some language too.
  const own = [...counts.keys()].filter(({ word, languages }) => word.length > 1 && languages.includes(best))
  if (own.length < FEWEST_WORDS) return undefined
  const second = Math.max(...scores.filter((_, language) => language !== best))
  return most >= second * 1.15 ? LANGUAGES[best] : undefined
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
  // Persian has kaf and yeh of its own, and letters that Arabic lacks.
  const [persian, arabic] = [/[یکپچژگ]/gu, /[يكةى]/gu].map((letters) => text.match(letters)?.length ?? 0)
  return (persian ?? 0) > (arabic ?? 0) ? 'fa' : 'ar'
}
