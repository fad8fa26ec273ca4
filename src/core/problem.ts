import { compareText } from './compare-text.ts'
import { catalogue, type ProblemCode } from './problems/catalogue.ts'
import type { CatalogueEntry } from './problems/entry.ts'

export type { ProblemCode }

/** A position in a file. Lines and columns count from 1; columns count characters, not bytes. */
export interface Place {
  /** Path inside the content folder, with `/` between folders. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The place of a problem with the file as a whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 }
}

/** A diagnostic for an editor: what is wrong with a file, where, and what to do. */
export interface Problem extends Place {
  readonly code: ProblemCode
  /** An `error` stops the file, or the address it concerns, from being published; a `warning` does not. */
  readonly severity: CatalogueEntry['severity']
  /** What is wrong, quoting the file. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
}

type ParamsOf<Code extends ProblemCode> = Parameters<(typeof catalogue)[Code]['message']>[0]

/** Instantiates a catalogue entry at a place, with the parameters of its message and hint. */
export function problem<Code extends ProblemCode>(code: Code, place: Place, params: ParamsOf<Code>): Problem {
  const entry = catalogue[code]
  // TypeScript cannot correlate the entry with its parameters, although both come from the same `Code`.
  const message = entry.message as (params: ParamsOf<Code>) => string
  const hint = entry.hint as string | ((params: ParamsOf<Code>) => string)
  const { file, line, column } = place
  return {
    file,
    line,
    column,
    code,
    severity: entry.severity,
    message: message(params),
    hint: typeof hint === 'string' ? hint : hint(params),
  }
}

/** The order in which problems are shown: by file, line, column and code. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code)
}
