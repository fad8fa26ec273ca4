import { closest } from '../../core/edit-distance.ts'
import { type Place, problem, type Problem } from '../../core/problem.ts'
import { keyOf } from '../names/normalise.ts'
import type { StoryFacts } from '../story-facts.ts'
import type { Threads } from '../threads/threads.ts'
import type { Corrections } from './corrections.ts'
import type { Saying, Statement } from './statements.ts'

/** What corrections are compared with. */
export interface Corrected {
  /** Every file of the content folder, also those that are held back or have errors. */
  readonly files: readonly { readonly file: string; readonly facts?: Pick<StoryFacts, 'names'> }[]
  /** The stories of the archive, in its order. */
  readonly stories: readonly { readonly file: string }[]
  readonly threads: Pick<Threads, 'threadOf' | 'seriesOf'>
}

/** Comparing a word with every name of a large archive takes a while. */
const MAX_SUGGESTIONS = 50

/** What the editor says that fits nothing in the archive, and so has no effect. */
export function unusedCorrections(
  { statements, names }: Corrections,
  file: string,
  corrected: Corrected,
): readonly Problem[] {
  if (statements.length === 0) return []
  const known = new Known(corrected, statements, names.merged)
  return statements.flatMap((statement) => {
    const place = { file, line: statement.line, column: 1 }
    return isOfName(statement.says)
      ? known.nameProblems(statement, place)
      : known.storyProblems(statement, place)
  })
}

type NameSaying = Exclude<Saying, { readonly what: 'continues' | 'title' }>

function isOfName(says: Saying): says is NameSaying {
  return says.what !== 'continues' && says.what !== 'title'
}

/** The names and stories of an archive, and what is wrong with statements about them. */
class Known {
  readonly #namesOf: ReadonlyMap<string, readonly string[]>
  readonly #names = new Set<string>()
  readonly #byKey: ReadonlyMap<string, string>
  readonly #files: ReadonlySet<string>
  readonly #numbers: ReadonlyMap<string, number>
  readonly #threads: Corrected['threads']
  #suggestions = 0

  constructor(
    { files, stories, threads }: Corrected,
    statements: readonly Statement[],
    merged: ReadonlyMap<string, string>,
  ) {
    for (const { facts } of files) for (const name of facts?.names.names ?? []) this.#names.add(name)
    for (const { about, says } of statements) {
      if (says.what === 'also' || says.what === 'is') this.#names.add(about)
    }
    const split = new Set(statements.flatMap(({ says }) => (says.what === 'is' ? says.files : [])))
    this.#namesOf = new Map(
      files
        .filter(({ file }) => split.has(file))
        .map(({ file, facts }) => {
          const names = facts?.names.names ?? []
          return [file, [...names, ...names.flatMap((name) => merged.get(name) ?? [])]]
        }),
    )
    this.#files = new Set(files.map(({ file }) => file))
    this.#byKey = new Map([...this.#names].map((name) => [keyOf(name), name]))
    this.#numbers = new Map(stories.map(({ file }, number) => [file, number]))
    this.#threads = threads
  }

  nameProblems({ about, says }: Statement, place: Place): readonly Problem[] {
    if (says.what === 'also') return says.names.flatMap((name) => this.#missingName(name, place))
    if (says.what !== 'is') return this.#missingName(about, place) // a former name is nowhere any more
    return says.files.flatMap((file) => {
      const names = this.#namesOf.get(file)
      if (names === undefined) return this.#missingStory(file, place)
      return names.includes(says.name)
        ? []
        : problem('names-name-not-there', place, { name: says.name, story: file })
    })
  }

  storyProblems({ about, says }: Statement, place: Place): readonly Problem[] {
    const others = says.what === 'continues' && says.file !== undefined ? [says.file] : []
    const missing = [about, ...others].flatMap((story) => this.#missingStory(story, place))
    if (missing.length > 0) return missing
    const [story, earlier] = [about, ...others].map((file) => this.#numbers.get(file))
    if (story === undefined) return []
    if (earlier !== undefined && earlier >= story) {
      return [problem('names-story-later', place, { story: about, other: others[0] ?? '' })]
    }
    const isAlone = !this.#threads.threadOf.has(story) && !this.#threads.seriesOf.has(story)
    return says.what === 'title' && isAlone ? [problem('names-title-unused', place, { story: about })] : []
  }

  #missingName(name: string, place: Place): readonly Problem[] {
    if (this.#names.has(name)) return []
    const key = keyOf(name)
    const meant = this.#suggest(
      () => this.#byKey.get(key) ?? this.#byKey.get(closest(key, this.#byKey.keys()) ?? ''),
    )
    return [problem('names-name-missing', place, { name, meant })]
  }

  #missingStory(story: string, place: Place): readonly Problem[] {
    if (this.#files.has(story)) return []
    const files = [...this.#files]
    const meant = this.#suggest(() => files.find((file) => isPartOf(file, story)) ?? closest(story, files))
    return [problem('names-story-missing', place, { story, meant })]
  }

  #suggest(find: () => string | undefined): string | undefined {
    this.#suggestions += 1
    return this.#suggestions > MAX_SUGGESTIONS ? undefined : find()
  }
}

/** Whether one path is the other without its folders: editors write `content/2021/fire.txt`, or `fire.txt` alone. */
function isPartOf(file: string, written: string): boolean {
  return written.endsWith(`/${file}`) || file.endsWith(`/${written}`)
}
