import { memoize } from '../../core/memoize.ts'
import { UNIVERSAL_FORMS, type Context, type Form, type Grammar, type Reading } from './grammar.ts'

/** A form found in a sentence, not yet resolved. */
export interface Candidate {
  readonly reading: Reading
  /** Where it stands in the sentence, as code units. */
  readonly start: number
  readonly end: number
  /** As written; `undefined` where the form has no such part. Not yet known to be on the calendar. */
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  /** The number of “ten days ago”. */
  readonly count: number | undefined
}

export type Matcher = (sentence: string, most: number) => Candidate[]

type Part = 'day' | 'month' | 'number' | 'year' | 'count'

interface CompiledForm {
  readonly form: Form
  /** Matches a whole text. */
  readonly expression: RegExp
  /** What its groups are, in order. */
  readonly parts: readonly Part[]
}

/** Characters of a sentence that a context may look at, on either side. */
const CONTEXT_LENGTH = 40

/**
 * Finds the forms of a grammar in a sentence, from left to right, without overlaps, and
 * no more than `most`. Takes linear time.
 */
export const matcherOf: (grammar: Grammar) => Matcher = memoize((grammar) => {
  const months = monthNumbers(grammar)
  const patterns = patternsOf(grammar, [...months.keys()])
  const forms = [...UNIVERSAL_FORMS, ...grammar.forms].map((form) => compile(form, patterns))
  const anyForm = anyOf(forms)

  const valuesOf = ({ parts }: CompiledForm, groups: readonly string[]): Partial<Record<Part, number>> => {
    const values: Partial<Record<Part, number>> = {}
    for (const [at, part] of parts.entries()) {
      const text = groups[at]
      if (text === undefined) continue
      if (part === 'month') values.month = months.get(text) ?? 0
      // Of two numbers, as in 2021-10-21, the month is the one beside the year.
      else if (part === 'number') values[values.month === undefined ? 'month' : 'day'] = Number(text)
      else values[part] = grammar.counts[text.toLowerCase()] ?? Number(text)
    }
    return values
  }

  return (sentence, most) => {
    const found: Candidate[] = []
    // Not `matchAll`, which copies the expression for each sentence and takes five times as long.
    anyForm.lastIndex = 0
    for (let match = anyForm.exec(sentence); match && found.length < most; match = anyForm.exec(sentence)) {
      const start = match.index
      const end = anyForm.lastIndex
      for (const compiled of forms) {
        const groups = compiled.expression.exec(match[0])
        if (!groups) continue
        if (isInContext(compiled.form, sentence, start, end)) {
          const { year, month, day, count } = valuesOf(compiled, groups.slice(1))
          found.push({ reading: compiled.form.reading, start, end, year, month, day, count })
        }
        break
      }
    }
    return found
  }
})

function monthNumbers({ months }: Grammar): ReadonlyMap<string, number> {
  const written = months.flatMap((names, at) =>
    names.flatMap((name) => [[name, at + 1] as const, [name.toUpperCase(), at + 1] as const]),
  )
  // The longest first: “Sept” is no “Sep”.
  return new Map(written.sort(([a], [b]) => b.length - a.length))
}

function patternsOf({ day, counts }: Grammar, months: readonly string[]): Readonly<Record<Part, string>> {
  return {
    day,
    // The full stop of an abbreviation, and not that of the sentence.
    month: `(${months.join('|')})(?:\\.(?=[ ,]))?`,
    number: '(1[0-2]|0?[1-9]|[12]\\d|3[01])',
    year: '(1\\d{3}|20\\d\\d)',
    count: `(\\d{1,2}|${Object.keys(counts).join('|')})`,
  }
}

function compile(form: Form, patterns: Readonly<Record<Part, string>>): CompiledForm {
  const parts: Part[] = []
  const source = form.pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = name as Part // no other name is in a pattern: it would not compile
    parts.push(part)
    return patterns[part]
  })
  return { form, expression: new RegExp(`^(?:${source})$`, 'u'), parts }
}

/** One expression for all forms, without groups: with them it takes twice as long. */
function anyOf(forms: readonly CompiledForm[]): RegExp {
  const sources = (unspaced: boolean) =>
    forms
      .filter(({ form }) => (form.unspaced === true) === unspaced)
      .map(({ expression }) => expression.source.slice(1, -1).replace(/(?<!\\)\((?!\?)/g, '(?:'))
      .join('|')
  return new RegExp(
    // Not inside a word, a number, a price, a path or a range: “pre-2001”, “$2021”, “1.2021”, “2019-20”.
    `(?<![\\p{L}\\p{M}\\p{N}$£€¥#/:._=+–-])(?:${sources(false)})(?![\\p{L}\\p{M}\\p{N}%]|[-–/:.,]\\p{N})|` +
      `(?<!\\p{N})(?:${sources(true)})`,
    'gu',
  )
}

function isInContext({ contexts }: Form, sentence: string, start: number, end: number): boolean {
  if (!contexts) return true
  const before = sentence.slice(Math.max(0, start - CONTEXT_LENGTH), start)
  const behind = sentence.slice(end, end + CONTEXT_LENGTH)
  return contexts.some((context) => suits(context, before, behind))
}

function suits(context: Context, before: string, behind: string): boolean {
  const { after, notAfter = [], before: following, notBefore = [] } = context
  return (
    (after === undefined || after.test(before)) &&
    (following === undefined || following.test(behind)) &&
    !notAfter.some((pattern) => pattern.test(before)) &&
    !notBefore.some((pattern) => pattern.test(behind))
  )
}
