import type { z } from 'zod'
import { MERGED_FIELDS, fields, FREE_TEXT, MULTI_KEY_FIELDS } from '../../article/front-matter.ts'
import type { FieldName, FrontMatter } from '../../article/front-matter.ts'
import { problem, type Place, type Problem } from '../../core/problem.ts'
import { asDraft, fieldOf, isKnown, rank, similarKey, expandTaxonomies } from './field-keys.ts'
import type { FrontMatterEntry, FrontMatterValue } from './value.ts'

/** Validated front matter, with the position of each field for later checks. */
export interface ParsedFields {
  readonly matter: FrontMatter
  readonly places: ReadonlyMap<FieldName, Place>
  readonly hasFrontMatter: boolean
  /** A note for each unused key, with its value. */
  readonly normalisations: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Maps front matter keys to the fields of the schema and validates their values.
 * When two keys set one field, the one the schema lists first wins; the other is
 * reported if its value differs.
 */
export function readFields(file: string, entries: readonly FrontMatterEntry[]): ParsedFields {
  const problems: Problem[] = []
  const normalisations: string[] = []
  const places = new Map<FieldName, Place>()
  const byField = new Map<FieldName, FrontMatterEntry[]>()

  for (const entry of entries.flatMap(expandTaxonomies)) {
    const name = fieldOf(entry)
    if (name === undefined) {
      normalisations.push(unusedNote(entry))
      if (!isKnown(entry) && !isEmpty(entry.value)) problems.push(unknownKey(file, entry))
    } else if (isEmpty(entry.value)) {
      const emptyValue = emptyProblem(file, name, entry)
      if (emptyValue) problems.push(emptyValue)
    } else {
      if (entry.comment && FREE_TEXT.has(name)) {
        const facts = { comment: entry.comment.words, line: entry.comment.quoted }
        problems.push(problem('front-matter-comment', placeOf(file, entry), facts))
        normalisations.push(`the comment “#${entry.comment.words}” on line ${entry.line} is not used`)
      }
      byField.set(name, [...(byField.get(name) ?? []), name === 'draft' ? asDraft(entry) : entry])
    }
  }

  const matter: Partial<Record<FieldName, unknown>> = {}
  for (const [name, candidates] of byField) {
    const [first, ...others] = candidates.toSorted((a, b) => rank(name, a) - rank(name, b))
    if (first === undefined) continue
    places.set(name, placeOf(file, first))
    const used = MERGED_FIELDS.has(name) ? [first, ...others] : [first]
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
        if (name === 'image' && hasMoreThanPicture(entry.value, byField))
          normalisations.push(`only the picture and its words are used of ${quoted(entry)}`)
      } else {
        const because = reasonOf(parsed.error.issues[0])
        problems.push(problem('front-matter-value', placeOf(file, entry), { key: entry.key, because }))
      }
    }
    if (values.length > 0) matter[name] = MERGED_FIELDS.has(name) ? [...new Set(values.flat())] : values[0]
    for (const other of used.length === 1 ? others : []) {
      if (JSON.stringify(other.value) === JSON.stringify(first.value)) continue
      const facts = { key: other.key, used: first.key, line: first.line }
      if (!MULTI_KEY_FIELDS.has(name))
        problems.push(problem('front-matter-key-unused', placeOf(file, other), facts))
      normalisations.push(unusedNote(other))
    }
  }
  // Each value comes from its own field’s schema, which TypeScript cannot track through the loop.
  return {
    matter: matter as FrontMatter,
    places,
    hasFrontMatter: entries.length > 0,
    normalisations,
    problems,
  }
}

function isEmpty(value: FrontMatterValue): boolean {
  return (
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  )
}

/** An empty value counts as a missing key, except for the headline, or when a YAML comment has swallowed the value. */
function emptyProblem(file: string, name: FieldName, entry: FrontMatterEntry): Problem | undefined {
  const place = placeOf(file, entry)
  if (entry.comment && FREE_TEXT.has(name)) {
    const because = 'text that starts with # is a comment in YAML'
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

/** Why a value is invalid. For a union, the error of the member whose type matches, which is the more specific one. */
function reasonOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code !== 'invalid_union') return issue?.message ?? 'has an unknown format'
  const specific = issue.errors
    .map(([first]) => first)
    .find((first) => first !== undefined && first.code !== 'invalid_type')
  return specific === undefined || specific.path.length > 1 ? issue.message : reasonOf(specific)
}

function unknownKey(file: string, entry: FrontMatterEntry): Problem {
  const facts = { key: entry.key.slice(0, 80), meant: similarKey(entry) }
  return problem('front-matter-key-unknown', placeOf(file, entry), facts)
}

function unusedNote(entry: FrontMatterEntry): string {
  return `front matter ${quoted(entry)} is not used`
}

function quoted(entry: FrontMatterEntry): string {
  const words = typeof entry.value === 'object' ? JSON.stringify(entry.value) : String(entry.value)
  return `“${entry.key}: ${words}” on line ${entry.line}`
}

/** Whether authors are given as maps of name, address and picture, as some generators do. */
function hasMaps(value: FrontMatterValue): boolean {
  return Array.isArray(value) ? value.some(hasMaps) : typeof value === 'object' && value !== null
}

/** Entries of a picture’s map that are used unless a separate key sets the same field. */
const PICTURE_TEXT_KEYS: ReadonlyMap<string, FieldName> = new Map([
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
    const separateKey = PICTURE_TEXT_KEYS.get(key)
    return !isEmpty(part) && (separateKey === undefined || given.has(separateKey))
  })
  return others.length > 1 // the file name is always one of them
}

function placeOf(file: string, entry: FrontMatterEntry): Place {
  return { file, line: entry.line, column: entry.column }
}
