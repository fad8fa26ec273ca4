import { memoize } from '../../core/memoize.ts'
import { UNIVERSAL_FORMS, type Context, type Form, type Grammar, type Reading } from './grammar.ts'

/** A form found in a sentence, not yet resolved. */
export interface Candidate {
  readonly reading: Reading
  /** Where it stands in the sentence, as code units. */
  readonly start: number
  readonly end: number
  /** As written: `undefined` where the form has no such part. */
  readonly year: number | undefined
  /** 1 to 12, if the calendar of the text is ours. */
  readonly month: number | undefined
  readonly day: number | undefined
  /** The number of “ten days ago”. */
  readonly count: number | undefined
}

export type Matcher = (sentence: string) => Candidate[]

/** Characters of a sentence that a context may look at, on either side. */
const CONTEXT_LENGTH = 40

type Part = 'day' | 'month' | 'number' | 'year' | 'count'

/** Finds the forms of a grammar in a sentence, from left to right and without overlaps. Takes linear time. */
export const matcherOf: (grammar: Grammar) => Matcher = memoize((grammar) => {
  const forms = [...UNIVERSAL_FORMS, ...grammar.forms]
  const months = monthNumbers(grammar)
  const { expression, parts } = compile(forms, grammar, [...months.keys()])

  const candidateOf = (match: RegExpMatchArray, sentence: string): Candidate | undefined => {
    const start = match.index ?? 0
    const end = start + match[0].length
    const values: Partial<Record<Part, number>> = {}
    let form: Form | undefined
    for (let group = 1; group < match.length; group += 1) {
      const text = match[group]
      const part = parts[group]
      if (text === undefined || part === undefined) continue
      if (typeof part === 'object') form = part
      else if (part === 'month') values.month = months.get(text) ?? 0
      // Of two numbers, as in 2021-10-21 and 21.10.2021, the month is beside the year.
      else if (part === 'number' && values.month === undefined) values.month = Number(text)
      else if (part === 'number') values.day = Number(text)
      else
        values[part] = part === 'count' ? (grammar.counts[text.toLowerCase()] ?? Number(text)) : Number(text)
    }
    if (!form || !isInContext(form, sentence, start, end)) return undefined
    const { year, month, day, count } = values
    return { reading: form.reading, start, end, year, month, day, count }
  }

  return (sentence) => {
    const found: Candidate[] = []
    for (const match of sentence.matchAll(expression)) {
      const candidate = candidateOf(match, sentence)
      if (candidate) found.push(candidate)
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

/** All forms as one expression, and what each of its groups is: the form, for the empty group that begins it, or a part. */
function compile(
  forms: readonly Form[],
  grammar: Grammar,
  months: readonly string[],
): { readonly expression: RegExp; readonly parts: readonly (Part | Form | undefined)[] } {
  const patterns: Readonly<Record<Part, string>> = {
    day: grammar.day,
    // The full stop of an abbreviation, and not that of the sentence.
    month: `(${months.join('|')})(?:\\.(?=[ ,]))?`,
    number: '(1[0-2]|0?[1-9]|[12]\\d|3[01])',
    year: '(1\\d{3}|20\\d\\d)',
    count: `(\\d{1,2}|${Object.keys(grammar.counts).join('|')})`,
  }
  const parts: (Part | Form | undefined)[] = [undefined]
  // Not inside a word, a number, a price, a path or a range: “pre-2001”, “$2021”, “1.2021”, “2019-20”.
  const [begin, end] = ['(?<![\\p{L}\\p{M}\\p{N}$£€¥#/:._=+–-])', '(?![\\p{L}\\p{M}\\p{N}%]|[-–/:.,]\\p{N})']
  const alternatives = forms.map((form) => {
    parts.push(form)
    const source = form.pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
      const part = name as Part // a name of no part makes an expression that does not compile
      parts.push(part)
      return patterns[part]
    })
    return form.unspaced ? `(?<!\\p{N})()${source}` : `${begin}()(?:${source})${end}`
  })
  return { expression: new RegExp(alternatives.join('|'), 'gu'), parts }
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
