import type { z } from 'zod'
import {
  ADDING_UP,
  fields,
  FREE_TEXT,
  OF_SEVERAL_KEYS,
  plainKey,
  UNUSED_KEYS,
} from '../../article/front-matter.ts'
import type { FieldName, FrontMatter } from '../../article/front-matter.ts'
import { problem, type Place, type Problem } from '../../core/problem.ts'
import { closest } from '../../core/edit-distance.ts'
import type { FrontMatterEntry, FrontMatterValue } from './value.ts'

/** Front matter as the schema wants it, with the place of each field for what is checked later. */
export interface ParsedFields {
  readonly matter: FrontMatter
  readonly places: ReadonlyMap<FieldName, Place>
  readonly hasFrontMatter: boolean
  /** Each key that is not used, with its words. */
  readonly normalisations: readonly string[]
  readonly problems: readonly Problem[]
}

const NAMES = Object.keys(fields).filter((name): name is FieldName => Object.hasOwn(fields, name))
const KEYS = NAMES.flatMap((name) => fields[name].names.map((key) => ({ key, name })))
const FIELD_OF_KEY = new Map(KEYS.map(({ key, name }) => [plainKey(key), name]))
const UNUSED = new Set(UNUSED_KEYS.map(plainKey))

/**
 * Sorts the keys of front matter to the fields of the schema and validates
 * their values. Of two keys for one field the one that the schema names first
 * wins, and the other is told of when it says something else.
 */
export function readFields(file: string, entries: readonly FrontMatterEntry[]): ParsedFields {
  const problems: Problem[] = []
  const normalisations: string[] = []
  const places = new Map<FieldName, Place>()
  const found = new Map<FieldName, FrontMatterEntry[]>()

  for (const entry of entries.flatMap(taxonomiesOf)) {
    const name = fieldOf(entry)
    if (name === undefined) {
      normalisations.push(unusedNote(entry))
      if (!isKnown(entry) && !isEmpty(entry.value)) problems.push(unknownKey(file, entry))
    } else if (isEmpty(entry.value)) {
      const missed = emptyProblem(file, name, entry)
      if (missed) problems.push(missed)
    } else {
      if (entry.comment && FREE_TEXT.has(name)) {
        const facts = { comment: entry.comment.words, line: entry.comment.quoted }
        problems.push(problem('front-matter-comment', placeOf(file, entry), facts))
        normalisations.push(`the comment “#${entry.comment.words}” on line ${entry.line} is not used`)
      }
      found.set(name, [...(found.get(name) ?? []), name === 'draft' ? asDraft(entry) : entry])
    }
  }

  const matter: Partial<Record<FieldName, unknown>> = {}
  for (const [name, candidates] of found) {
    const [first, ...others] = candidates.toSorted((a, b) => rank(name, a) - rank(name, b))
    if (first === undefined) continue
    places.set(name, placeOf(file, first))
    const used = ADDING_UP.has(name) ? [first, ...others] : [first]
    const values: unknown[] = []
    for (const entry of used) {
      const parsed = fields[name].schema.safeParse(entry.value)
      if (parsed.success) {
        values.push(parsed.data)
        if (name === 'slug' && parsed.data !== entry.value) {
          const facts = { written: String(entry.value), slug: String(parsed.data) }
          problems.push(problem('slug-form', placeOf(file, entry), facts))
        }
        if (name === 'byline' && hasMaps(entry.value))
          normalisations.push(`only the names are used of ${quoted(entry)}`)
        if (name === 'image' && hasMoreThanPicture(entry.value, found))
          normalisations.push(`only the picture and its words are used of ${quoted(entry)}`)
      } else {
        const because = reasonOf(parsed.error.issues[0])
        problems.push(problem('front-matter-value', placeOf(file, entry), { key: entry.key, because }))
      }
    }
    if (values.length > 0) matter[name] = ADDING_UP.has(name) ? [...new Set(values.flat())] : values[0]
    for (const other of used.length === 1 ? others : []) {
      if (JSON.stringify(other.value) === JSON.stringify(first.value)) continue
      const facts = { key: other.key, used: first.key, line: first.line }
      if (!OF_SEVERAL_KEYS.has(name))
        problems.push(problem('front-matter-key-unused', placeOf(file, other), facts))
      normalisations.push(unusedNote(other))
    }
  }
  // Each value was made by the schema of its own field just above: TypeScript cannot follow that through a loop.
  return {
    matter: matter as FrontMatter,
    places,
    hasFrontMatter: entries.length > 0,
    normalisations,
    problems,
  }
}

/** What WordPress, Pelican and Ghost call a text that the public must not see. */
const UNPUBLISHED = /^(?:draft|auto-draft|pending|private|hidden|unpublished|trash)$/i

/**
 * Some keys mean different things to different generators: Jekyll’s `published: false` is a draft, and with a date it
 * is the date; Hugo’s `url` is a path on the site, and elsewhere the web address of the first publication; a `status`
 * matters where it keeps the text from the public; a `cover` or a `header` may say how one is to look, and name none.
 */
function fieldOf(entry: FrontMatterEntry): FieldName | undefined {
  const key = plainKey(entry.key)
  const value = String(entry.value)
  if (key === 'published' && /^(?:true|false|yes|no)$/i.test(value)) return 'draft'
  if (key === 'status' && UNPUBLISHED.test(value.trim())) return 'draft'
  if (key === 'url' && value.startsWith('/')) return 'aliases'
  const name = FIELD_OF_KEY.get(key)
  return name === 'image' && !fields.image.schema.safeParse(entry.value).success ? undefined : name
}

function isKnown({ key }: FrontMatterEntry): boolean {
  return UNUSED.has(plainKey(key)) || FIELD_OF_KEY.has(plainKey(key))
}

/** Zola keeps tags, categories and authors in one map: each is a key of its own. */
function taxonomiesOf(entry: FrontMatterEntry): readonly FrontMatterEntry[] {
  const { key, value } = entry
  if (plainKey(key) !== 'taxonomies' || typeof value !== 'object' || value === null || Array.isArray(value))
    return [entry]
  return Object.entries(value).map(([name, items]) => ({ ...entry, key: name, value: items }))
}

function asDraft(entry: FrontMatterEntry): FrontMatterEntry {
  if (plainKey(entry.key) === 'status') return { ...entry, value: true }
  if (plainKey(entry.key) !== 'published') return entry
  return { ...entry, value: !/^(?:true|yes)$/i.test(String(entry.value)) }
}

function rank(name: FieldName, entry: FrontMatterEntry): number {
  return fields[name].names.findIndex((key) => plainKey(key) === plainKey(entry.key))
}

function isEmpty(value: FrontMatterValue): boolean {
  return (
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  )
}

/** A key left empty is a key left out; not so the headline, and not where a comment has eaten the value. */
function emptyProblem(file: string, name: FieldName, entry: FrontMatterEntry): Problem | undefined {
  const place = placeOf(file, entry)
  if (entry.comment && FREE_TEXT.has(name)) {
    const because = 'what begins with # is a comment in YAML'
    return problem('front-matter-quote', place, {
      because,
      line: `${entry.key}: ${JSON.stringify(`#${entry.comment.words}`)}`,
    })
  }
  if (name !== 'headline') return undefined
  const because =
    entry.value === null
      ? `is empty (null) in YAML; a headline of that word must be quoted: ${entry.key}: "null"`
      : 'is empty'
  return problem('front-matter-value', place, { key: entry.key, because })
}

/** Of a value that may be one thing or a list of them, what is wrong with the form it has. */
function reasonOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code !== 'invalid_union') return issue?.message ?? 'has a form that is not known'
  const fitting = issue.errors
    .map(([first]) => first)
    .find((first) => first !== undefined && first.code !== 'invalid_type')
  return fitting === undefined || fitting.path.length > 1 ? issue.message : reasonOf(fitting)
}

function unknownKey(file: string, entry: FrontMatterEntry): Problem {
  const near = closest(plainKey(entry.key), FIELD_OF_KEY.keys())
  const meant = KEYS.find(({ key }) => plainKey(key) === near)?.key
  return problem('front-matter-key-unknown', placeOf(file, entry), { key: entry.key.slice(0, 80), meant })
}

function unusedNote(entry: FrontMatterEntry): string {
  return `front matter ${quoted(entry)} is not used`
}

function quoted(entry: FrontMatterEntry): string {
  const words = typeof entry.value === 'object' ? JSON.stringify(entry.value) : String(entry.value)
  return `“${entry.key}: ${words}” on line ${entry.line}`
}

/** Authors as some generators want them: a map of name, address, picture, or a list of such. */
function hasMaps(value: FrontMatterValue): boolean {
  return Array.isArray(value) ? value.some(hasMaps) : typeof value === 'object' && value !== null
}

/** What a map may say of a picture besides its name, unless a key of its own says it. */
const WORDS_OF_PICTURE: ReadonlyMap<string, FieldName> = new Map([
  ['alt', 'imageAlt'],
  ['caption', 'caption'],
  ['credit', 'credit'],
])

function hasMoreThanPicture(
  value: FrontMatterValue,
  given: { readonly has: (name: FieldName) => boolean },
): boolean {
  if (typeof value !== 'object' || value === null) return false
  const others = Object.entries(value).filter(([key, part]) => {
    const own = WORDS_OF_PICTURE.get(key)
    return !isEmpty(part) && (own === undefined || given.has(own))
  })
  return others.length > 1 // one is its name
}

function placeOf(file: string, entry: FrontMatterEntry): Place {
  return { file, line: entry.line, column: entry.column }
}
