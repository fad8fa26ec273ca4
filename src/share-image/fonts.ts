import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'

/** One file of a font family, and the code points it has. */
export interface FontSubset {
  readonly family: string
  readonly file: string
  /** Inclusive. */
  readonly ranges: [from: number, to: number][]
}

/** A family of the packages `@fontsource-variable/*`, with the name of its package. */
interface FontFamily {
  readonly family: string
  readonly name: string
}

// In order of preference.
const COMMON: readonly FontFamily[] = [
  { family: 'Newsreader', name: 'newsreader' },
  { family: 'Noto Serif', name: 'noto-serif' },
  { family: 'Noto Naskh Arabic', name: 'noto-naskh-arabic' },
  { family: 'Noto Serif Hebrew', name: 'noto-serif-hebrew' },
  { family: 'Noto Sans Devanagari', name: 'noto-sans-devanagari' },
  { family: 'Noto Sans Thai', name: 'noto-sans-thai' },
]
const CHINESE: FontFamily = { family: 'Noto Sans SC', name: 'noto-sans-sc' }
const JAPANESE: FontFamily = { family: 'Noto Sans JP', name: 'noto-sans-jp' }
const KOREAN: FontFamily = { family: 'Noto Sans KR', name: 'noto-sans-kr' }

const CJK = {
  zh: [CHINESE, JAPANESE, KOREAN],
  ja: [JAPANESE, CHINESE, KOREAN],
  ko: [KOREAN, CHINESE, JAPANESE],
} satisfies Record<string, readonly FontFamily[]>

type CjkLanguage = keyof typeof CJK

/**
 * The font subsets that have every character of a text, in order of preference; `undefined` if some character is in
 * none. Chinese, Japanese and Korean share code points but not glyphs, so the language decides which font comes first.
 */
export function fontsFor(text: string, language: string | undefined): readonly FontSubset[] | undefined {
  const needed = new Set<FontSubset>()
  const { subsets, subsetOf } = fontStackOf(cjkLanguageOf(text, language))
  for (const character of new Set(text)) {
    const subset = subsetOf(character.codePointAt(0) ?? 0)
    if (subset) needed.add(subset)
    else if (!/\p{Default_Ignorable_Code_Point}/u.test(character)) return undefined
  }
  // Most texts need a single subset, and there are more than four hundred to filter.
  return needed.size > 1 ? subsets.filter((subset) => needed.has(subset)) : [...needed]
}

function cjkLanguageOf(text: string, language: string | undefined): CjkLanguage {
  if (language?.startsWith('ja') || /[\u3040-\u30ff]/.test(text)) return 'ja'
  if (language?.startsWith('ko') || /\p{Script=Hangul}/u.test(text)) return 'ko'
  return 'zh'
}

interface FontStack {
  /** In order of preference. */
  readonly subsets: readonly FontSubset[]
  /** The first subset that has a code point. */
  readonly subsetOf: (codePoint: number) => FontSubset | undefined
}

const stacks = new Map<CjkLanguage, FontStack>()

function fontStackOf(language: CjkLanguage): FontStack {
  const stack = stacks.get(language) ?? loadFontStack(language)
  stacks.set(language, stack)
  return stack
}

function loadFontStack(language: CjkLanguage): FontStack {
  const subsets = [...COMMON, ...CJK[language]].flatMap(subsetsOf)
  const cache = new Map<number, FontSubset | undefined>()
  const subsetOf = (codePoint: number): FontSubset | undefined => {
    if (!cache.has(codePoint)) {
      const first = subsets.find(({ ranges }) => includes(ranges, codePoint))
      cache.set(codePoint, first)
    }
    return cache.get(codePoint)
  }
  return { subsets, subsetOf }
}

function includes(ranges: FontSubset['ranges'], codePoint: number): boolean {
  return ranges.some(([from, to]) => codePoint >= from && codePoint <= to)
}

function subsetsOf({ family, name }: FontFamily): FontSubset[] {
  const require = createRequire(import.meta.url)
  const ranges: unknown = JSON.parse(
    readFileSync(require.resolve(`@fontsource-variable/${name}/unicode.json`), 'utf8'),
  )
  return Object.entries(z.record(z.string(), z.string()).parse(ranges)).map(([subset, list]) => ({
    family,
    file: require.resolve(
      `@fontsource-variable/${name}/files/${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ),
    ranges: list.split(',').map(parseRange),
  }))
}

/** Parses `U+0000-00FF` or `U+0131`. */
function parseRange(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-')
  return [parseInt(from, 16), parseInt(to, 16)]
}
