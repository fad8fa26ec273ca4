import { compareText } from '../core/compare-text.ts'

/** The entries of a list under one initial. */
export interface Initial<Entry> {
  /** A letter, or `0–9` for all digits. */
  readonly initial: string
  /** Part of an address, or of an HTML id: `a`, `0`; `u431` for the letter `Б`. */
  readonly id: string
  readonly entries: readonly Entry[]
}

interface Named {
  readonly name: string
  readonly slug: string
}

/** A longer list is hard to scan. */
const MAX_UNGROUPED = 60

// Scripts whose letters are few enough for an index. Others, such as Chinese characters, are transliterated.
const OWN_INITIAL =
  /^[\p{Script=Arabic}\p{Script=Armenian}\p{Script=Bengali}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Ethiopic}\p{Script=Georgian}\p{Script=Greek}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}]/u

/**
 * Groups entries by their first letter: Latin letters first, without their accents, then those of other scripts. Takes
 * the entries in the order of their slugs, and keeps it within a group. Returns no groups when the entries are few
 * enough for one list.
 */
export function initialsOf<Entry extends Named>(entries: readonly Entry[]): readonly Initial<Entry>[] {
  if (entries.length <= MAX_UNGROUPED) return []
  return [...Map.groupBy(entries, initialOf)]
    .map(([initial, entries]) => ({ initial, id: idOf(initial), entries }))
    .sort((a, b) => compareText(a.initial, b.initial))
}

function initialOf({ name, slug }: Named): string {
  const [letter = ''] = name.normalize('NFKD').match(/[\p{L}\p{N}]/u) ?? []
  if (OWN_INITIAL.test(letter)) return letter.toUpperCase()
  return /^\d/.test(slug) ? '0–9' : slug.charAt(0).toUpperCase()
}

function idOf(initial: string): string {
  const [first = ''] = initial.toLowerCase()
  return /[a-z0-9]/.test(first) ? first : `u${first.codePointAt(0)?.toString(16)}`
}
