/** What an editor says about threads. Files are paths in `content/`. */
export interface ThreadCorrections {
  /** Each begins a thread of its own. */
  readonly cuts: readonly string[]
  /** A story continues an earlier one. A join outweighs a cut. */
  readonly joins: readonly (readonly [file: string, continues: string])[]
  /** The title of the thread, or the series, that has the story. */
  readonly titles: readonly { readonly file: string; readonly title: string }[]
}

export const NO_CORRECTIONS: ThreadCorrections = { cuts: [], joins: [], titles: [] }

/**
 * The corrections by the number of their story in the archive. A file that is not in it, and a join to a later story,
 * are left to those who check.
 */
export class NumberedCorrections {
  readonly cuts: ReadonlySet<number>
  /** The earlier story by the later one. */
  readonly joins: ReadonlyMap<number, number>
  readonly titles: ReadonlyMap<number, string>

  constructor({ cuts, joins, titles }: ThreadCorrections, files: readonly string[]) {
    const named = new Set([...cuts, ...joins.flat(), ...titles.map(({ file }) => file)])
    const numbers = new Map<string, number>()
    if (named.size > 0) files.forEach((file, number) => named.has(file) && numbers.set(file, number))
    const numbered = (file: string): number[] => [numbers.get(file)].filter((number) => number !== undefined)
    this.cuts = new Set(cuts.flatMap(numbered))
    this.joins = new Map(
      joins.flatMap(([file, continues]) => {
        const [later, earlier] = [...numbered(file), ...numbered(continues)]
        return earlier === undefined || later === undefined || earlier >= later ? [] : [[later, earlier]]
      }),
    )
    this.titles = new Map(
      titles.flatMap(({ file, title }) => numbered(file).map((number): [number, string] => [number, title])),
    )
  }
}
