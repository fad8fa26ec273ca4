import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'

/** A part of a font family: a file, and the characters it has. */
export interface FontPart {
  readonly family: string
  readonly file: string
  readonly ranges: [from: number, to: number][]
}

// From @fontsource-variable. The first that has a character shows it.
const WRITING = [
  { family: 'Newsreader', name: 'newsreader' },
  { family: 'Noto Serif', name: 'noto-serif' },
  { family: 'Noto Naskh Arabic', name: 'noto-naskh-arabic' },
  { family: 'Noto Serif Hebrew', name: 'noto-serif-hebrew' },
  { family: 'Noto Sans Devanagari', name: 'noto-sans-devanagari' },
  { family: 'Noto Sans Thai', name: 'noto-sans-thai' },
]
const CHINESE = { family: 'Noto Sans SC', name: 'noto-sans-sc' }
const JAPANESE = { family: 'Noto Sans JP', name: 'noto-sans-jp' }
const KOREAN = { family: 'Noto Sans KR', name: 'noto-sans-kr' }

/**
 * The parts of fonts that show every character of the text; `undefined` when some
 * character has none. Chinese, Japanese and Korean share characters and draw them
 * differently, so the language decides whose form is shown.
 */
export function fontsFor(text: string, language: string | undefined): readonly FontPart[] | undefined {
  const parts = new Set<FontPart>()
  const candidates = [...WRITING, ...eastAsian(text, language)].flatMap(partsOf)
  for (const character of new Set(text)) {
    const code = character.codePointAt(0) ?? 0
    const part = candidates.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))
    if (part) parts.add(part)
    else if (!/\p{Default_Ignorable_Code_Point}/u.test(character)) return undefined
  }
  return candidates.filter((part) => parts.has(part))
}

function eastAsian(text: string, language: string | undefined) {
  if (language?.startsWith('ja') || /[\u3040-\u30ff]/.test(text)) return [JAPANESE, CHINESE, KOREAN]
  if (language?.startsWith('ko') || /\p{Script=Hangul}/u.test(text)) return [KOREAN, CHINESE, JAPANESE]
  return [CHINESE, JAPANESE, KOREAN]
}

const known = new Map<string, readonly FontPart[]>()

function partsOf({ family, name }: { family: string; name: string }): readonly FontPart[] {
  let parts = known.get(name)
  if (!parts) {
    const require = createRequire(join(process.cwd(), 'package.json'))
    const ranges: unknown = JSON.parse(
      readFileSync(require.resolve(`@fontsource-variable/${name}/unicode.json`), 'utf8'),
    )
    parts = Object.entries(z.record(z.string(), z.string()).parse(ranges)).map(([subset, list]) => ({
      family,
      file: require.resolve(
        `@fontsource-variable/${name}/files/${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`,
      ),
      ranges: list.split(',').map(rangeOf),
    }))
    known.set(name, parts)
  }
  return parts
}

/** `U+0000-00FF` or `U+0131` as numbers. */
function rangeOf(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-')
  return [parseInt(from, 16), parseInt(to, 16)]
}
