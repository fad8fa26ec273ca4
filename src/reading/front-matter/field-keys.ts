import { fields, normaliseKey, UNUSED_KEYS, type FieldName } from '../../article/front-matter.ts'
import { closest } from '../../core/edit-distance.ts'
import type { FrontMatterEntry } from './value.ts'

const FIELD_NAMES = Object.keys(fields).filter((name): name is FieldName => Object.hasOwn(fields, name))
const KEYS = FIELD_NAMES.flatMap((name) => fields[name].names.map((key) => ({ key, name })))
const FIELD_OF_KEY = new Map(KEYS.map(({ key, name }) => [normaliseKey(key), name]))
const UNUSED_KEY_NAMES = new Set(UNUSED_KEYS.map(normaliseKey))

/** Values of `status` in WordPress, Pelican and Ghost that keep a post from the public. */
const UNPUBLISHED_STATUS = /^(?:draft|auto-draft|pending|private|hidden|unpublished|trash)$/i

/**
 * The field that a key sets; `undefined` when it sets none. Some keys depend on
 * their value, because generators disagree: Jekyll’s `published: false` means a
 * draft, but `published` with a date is the date; Hugo’s `url` is a path on the
 * site, elsewhere it is the web address of the first publication; a `status`
 * matters only if it keeps the text from the public; and a `cover` or `header`
 * may configure a layout without naming a picture.
 */
export function fieldOf(entry: FrontMatterEntry): FieldName | undefined {
  const key = normaliseKey(entry.key)
  const value = String(entry.value)
  if (key === 'published' && /^(?:true|false|yes|no)$/i.test(value)) return 'draft'
  if (key === 'status' && UNPUBLISHED_STATUS.test(value.trim())) return 'draft'
  if (key === 'url' && value.startsWith('/')) return 'aliases'
  const name = FIELD_OF_KEY.get(key)
  return name === 'image' && !fields.image.schema.safeParse(entry.value).success ? undefined : name
}

/** Whether the key is a field’s, or one that other generators use and this archive ignores. */
export function isKnown({ key }: FrontMatterEntry): boolean {
  return UNUSED_KEY_NAMES.has(normaliseKey(key)) || FIELD_OF_KEY.has(normaliseKey(key))
}

/** Zola nests tags, categories and authors in `taxonomies`. Expands them into entries of their own. */
export function expandTaxonomies(entry: FrontMatterEntry): readonly FrontMatterEntry[] {
  const { key, value } = entry
  if (
    normaliseKey(key) !== 'taxonomies' ||
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value)
  )
    return [entry]
  return Object.entries(value).map(([name, items]) => ({ ...entry, key: name, value: items }))
}

/** The entry as a `draft`, where its key is `status` or `published`. */
export function asDraft(entry: FrontMatterEntry): FrontMatterEntry {
  if (normaliseKey(entry.key) === 'status') return { ...entry, value: true }
  if (normaliseKey(entry.key) !== 'published') return entry
  return { ...entry, value: !/^(?:true|yes)$/i.test(String(entry.value)) }
}

/** Precedence of the entry’s key among the keys of its field; the lowest wins. */
export function rank(name: FieldName, entry: FrontMatterEntry): number {
  return fields[name].names.findIndex((key) => normaliseKey(key) === normaliseKey(entry.key))
}

/** The known key closest in spelling to an unknown one; `undefined` when none is close. */
export function similarKey({ key }: FrontMatterEntry): string | undefined {
  const near = closest(normaliseKey(key), FIELD_OF_KEY.keys())
  return KEYS.find((known) => normaliseKey(known.key) === near)?.key
}
