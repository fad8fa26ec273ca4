/** What there is to say of a kind of problem. */
export interface CatalogueEntry {
  readonly severity: 'error' | 'warning'
  /** A short name for people, without the facts. */
  readonly title: string
  /** What is wrong, in one sentence, told with the facts of the case. */
  readonly message: (facts: never) => string
  /** What to do, in one sentence; with the facts where they make it exact. */
  readonly hint: string | ((facts: never) => string)
  /** Facts of a typical case, for the documentation. */
  readonly example: unknown
}

/** Ties an entry's parts to one type of facts. */
export function entry<const Severity extends CatalogueEntry['severity'], Facts>(parts: {
  severity: Severity
  title: string
  message: (facts: Facts) => string
  hint: string | ((facts: Facts) => string)
  example: NoInfer<Facts>
}): typeof parts {
  return parts
}
