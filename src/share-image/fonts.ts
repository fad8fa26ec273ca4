import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'

/** A part of a font family: a file, and the characters it has. */
export interface FontPart {
  readonly family: string
  readonly file: string
  readonly ranges: [from: number, to: number][]
}

interface FontFamily {
  readonly family: string
  readonly name: string
}

// From @fontsource-variable. The first that has a character shows it.
const WRITING: readonly FontFamily[] = [
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

const EAST_ASIAN = {
  zh: [CHINESE, JAPANESE, KOREAN],
  ja: [JAPANESE, CHINESE, KOREAN],
  ko: [KOREAN, CHINESE, JAPANESE],
} satisfies Record<string, readonly FontFamily[]>

type EastAsian = keyof typeof EAST_ASIAN

/**
 * The parts of fonts that show every character of the text; `undefined` when some
 * character has none. Chinese, Japanese and Korean share characters and draw them
 * differently, so the language decides whose form is shown.
 */
export function fontsFor(text: string, language: string | undefined): readonly FontPart[] | undefined {
  const parts = new Set<FontPart>()
  const { candidates, partOf } = fontsOf(eastAsian(text, language))
  for (const character of new Set(text)) {
    const part = partOf(character.codePointAt(0) ?? 0)
    if (part) parts.add(part)
    else if (!/\p{Default_Ignorable_Code_Point}/u.test(character)) return undefined
  }
  // Most texts need one alone, and candidates are more than four hundred.
  return parts.size > 1 ? candidates.filter((part) => parts.has(part)) : [...parts]
}

function eastAsian(text: string, language: string | undefined): EastAsian {
  if (language?.startsWith('ja') || /[\u3040-\u30ff]/.test(text)) return 'ja'
  if (language?.startsWith('ko') || /\p{Script=Hangul}/u.test(text)) return 'ko'
  return 'zh'
}

interface Fonts {
  readonly candidates: readonly FontPart[]
  /** The first of them that has the character with this number. */
  readonly partOf: (code: number) => FontPart | undefined
}

const known = new Map<EastAsian, Fonts>()

function fontsOf(eastAsian: EastAsian): Fonts {
  const fonts = known.get(eastAsian) ?? loadedFonts(eastAsian)
  known.set(eastAsian, fonts)
  return fonts
}

function loadedFonts(eastAsian: EastAsian): Fonts {
  const candidates = [...WRITING, ...EAST_ASIAN[eastAsian]].flatMap(partsOf)
  const found = new Map<number, FontPart | undefined>()
  const partOf = (code: number): FontPart | undefined => {
    if (!found.has(code))
      found.set(
        code,
        candidates.find(({ ranges }) => has(ranges, code)),
      )
    return found.get(code)
  }
  return { candidates, partOf }
}

function has(ranges: FontPart['ranges'], code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to)
}

function partsOf({ family, name }: FontFamily): FontPart[] {
  const require = createRequire(import.meta.url)
  const ranges: unknown = JSON.parse(
    readFileSync(require.resolve(`@fontsource-variable/${name}/unicode.json`), 'utf8'),
  )
  return Object.entries(z.record(z.string(), z.string()).parse(ranges)).map(([subset, list]) => ({
    family,
    file: require.resolve(
      `@fontsource-variable/${name}/files/${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ),
    ranges: list.split(',').map(rangeOf),
  }))
}

/** `U+0000-00FF` or `U+0131` as numbers. */
function rangeOf(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-')
  return [parseInt(from, 16), parseInt(to, 16)]
}
