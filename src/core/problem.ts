import { compareText } from './compare-text.ts'
import { catalogue, type ProblemCode } from './problems/catalogue.ts'
import type { CatalogueEntry } from './problems/entry.ts'

export type { ProblemCode }

/** Where in a file: lines and columns count from 1; columns count characters, not bytes. */
export interface Place {
  /** Path inside the content folder, with `/` between folders. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The place of what is said of a whole file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 }
}

/** Something about a file that a person should know: what is wrong, where, and what to do. */
export interface Problem extends Place {
  readonly code: ProblemCode
  /** An `error` keeps the file, or the address it is about, from being published; a `warning` does not. */
  readonly severity: CatalogueEntry['severity']
  /** What is wrong, in one sentence, with the words of the file. */
  readonly message: string
  /** What to do about it, in one sentence. */
  readonly hint: string
}

type FactsOf<Code extends ProblemCode> = Parameters<(typeof catalogue)[Code]['message']>[0]

/** A problem of the catalogue at a place, its message and hint filled with the facts. */
export function problem<Code extends ProblemCode>(code: Code, place: Place, facts: FactsOf<Code>): Problem {
  const entry = catalogue[code]
  // TypeScript cannot follow that this entry's words take these facts: both come from one `Code`.
  const message = entry.message as (facts: FactsOf<Code>) => string
  const hint = entry.hint as string | ((facts: FactsOf<Code>) => string)
  const { file, line, column } = place
  return {
    file,
    line,
    column,
    code,
    severity: entry.severity,
    message: message(facts),
    hint: typeof hint === 'string' ? hint : hint(facts),
  }
}

/** By file, then line, then column, then code: the order in which problems are shown. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code)
}
