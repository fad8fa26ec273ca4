/** One kind of problem. */
export interface CatalogueEntry {
  readonly severity: 'error' | 'warning'
  /** A short name for people, without parameters. */
  readonly title: string
  /** What is wrong. */
  readonly message: (params: never) => string
  /** What to do; takes the parameters where they make it more precise. */
  readonly hint: string | ((params: never) => string)
  /** Parameters of a typical case, for the documentation. */
  readonly example: unknown
}

/** Checks that the message, hint and example of an entry share one type of parameters. */
export function entry<const Severity extends CatalogueEntry['severity'], Params>(parts: {
  severity: Severity
  title: string
  message: (params: Params) => string
  hint: string | ((params: Params) => string)
  example: NoInfer<Params>
}): typeof parts {
  return parts
}
