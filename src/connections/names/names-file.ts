import { closest } from '../../core/edit-distance.ts'
import { problem, type Problem } from '../../core/problem.ts'
import { type Kind, KINDS } from './kinds.ts'
import { keyOf } from './normalise.ts'
import type { StoryName } from './story-names.ts'

/**
 * What the editor says of names, in `names.txt` of the content folder. A line is a name, a colon, and
 * what is so; two things are separated by a semicolon. Lines that begin with `#` are notes.
 *
 *     Alec Baldwin: also Alexander Baldwin, A. R. Baldwin
 *     John Smith (mayor): is John Smith in 2021/harbour.txt, 2022/council.txt
 *     Rust: work; always
 *     Source Said: no name
 */
export interface NamesFile {
  /** In the order of the file. */
  readonly statements: readonly Statement[]
  /** The name that stands for this one. */
  readonly merged: ReadonlyMap<string, string>
  readonly kinds: ReadonlyMap<string, Kind>
  readonly rejected: ReadonlySet<string>
  /** Names with a page whatever the evidence; they are found in the text of any language. */
  readonly always: ReadonlySet<string>
  /** By file: in this story, one name is another. */
  readonly splits: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** One thing said of a name, and where. */
export interface Statement {
  readonly line: number
  readonly name: string
  readonly says:
    | { readonly what: 'also'; readonly names: readonly string[] }
    | { readonly what: 'is'; readonly name: string; readonly files: readonly string[] }
    | { readonly what: 'kind'; readonly kind: Kind }
    | { readonly what: 'always' }
    | { readonly what: 'no name' }
}

/** Of an archive without a names file. */
export const NO_CORRECTIONS: NamesFile = {
  statements: [],
  merged: new Map(),
  kinds: new Map(),
  rejected: new Set(),
  always: new Set(),
  splits: new Map(),
}

const LINE = /^(.+?)\s*:\s+((?:also|is|always|no name|person|place|organi[sz]ation|work|other)\b.*)$/i
const SHAPE = /^(.+?)\s*:\s*(.*)$/
const WORDS = ['also', 'always', 'no name', ...KINDS]

/** Parses names.txt. Every line that is understood has its effect; each of the others is a problem. */
export function parseNamesFile(
  text: string,
  file: string,
): { readonly names: NamesFile; readonly problems: readonly Problem[] } {
  const statements: Statement[] = []
  const problems: Problem[] = []
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .forEach((whole, index) => {
      const line = whole.trim()
      if (line === '' || line.startsWith('#')) return
      const read = statementsOf(line, index + 1)
      if (read === undefined) problems.push(unclear(line, file, index + 1))
      else statements.push(...read)
    })
  const { names, contradictions } = combined(statements, file)
  return { names, problems: [...problems, ...contradictions] }
}

function statementsOf(text: string, line: number): readonly Statement[] | undefined {
  const [, name, rest] = LINE.exec(text) ?? []
  if (name === undefined || rest === undefined) return undefined
  const said = rest.split(';').map((part) => saidBy(part.trim()))
  const statements: Statement[] = []
  for (const says of said) {
    if (says === undefined) return undefined
    statements.push({ line, name, says })
  }
  return statements
}

function saidBy(part: string): Statement['says'] | undefined {
  const [, also] = /^also\s+(.+)$/i.exec(part) ?? []
  if (also !== undefined) return { what: 'also', names: list(also) }
  const [, name, files] = /^is\s+(.+?)\s+in\s+(.+)$/i.exec(part) ?? []
  if (name !== undefined && files !== undefined) return { what: 'is', name, files: list(files) }
  const word = part.toLowerCase().replace('organization', 'organisation')
  if (word === 'always' || word === 'no name') return { what: word }
  const kind = KINDS.find((one) => one === word)
  return kind === undefined ? undefined : { what: 'kind', kind }
}

function list(text: string): readonly string[] {
  return text.split(/\s*,\s*/).filter((item) => item !== '')
}

function unclear(line: string, file: string, number: number): Problem {
  const [, name, rest = ''] = SHAPE.exec(line) ?? []
  const word = name === undefined ? undefined : closest(rest.toLowerCase(), WORDS)
  const meant = name === undefined || word === undefined ? undefined : `${name}: ${word}`
  const column = name === undefined ? 1 : line.length - rest.length + 1
  return problem('names-line-unclear', { file, line: number, column }, { line, meant })
}

function combined(
  statements: readonly Statement[],
  file: string,
): { names: NamesFile; contradictions: readonly Problem[] } {
  const merged = new Map<string, string>()
  const kinds = new Map<string, Kind>()
  const rejected = new Set<string>()
  const always = new Set<string>()
  const splits = new Map<string, Map<string, string>>()
  const firstSaid = new Map<string, { readonly said: string; readonly line: number }>()
  const contradictions: Problem[] = []
  /** Whether nothing else was said of the same before. */
  const isNew = (about: string, name: string, said: string, line: number): boolean => {
    const before = firstSaid.get(`${about}\n${name}`)
    if (before === undefined) firstSaid.set(`${about}\n${name}`, { said, line })
    else if (before.said !== said) {
      const params = { name, said, before: before.said, line: before.line }
      contradictions.push(problem('names-said-twice', { file, line, column: 1 }, params))
    }
    return before === undefined
  }
  for (const { line, name, says } of statements) {
    if (says.what === 'always') always.add(name)
    else if (says.what === 'no name') rejected.add(name)
    else if (says.what === 'kind') {
      if (isNew('kind', name, says.kind, line)) kinds.set(name, says.kind)
    } else if (says.what === 'also') {
      for (const other of says.names) if (isNew('also', other, name, line)) merged.set(other, name)
    } else {
      for (const story of says.files) {
        if (!isNew(`in ${story}`, says.name, name, line)) continue
        splits.set(story, (splits.get(story) ?? new Map<string, string>()).set(says.name, name))
      }
    }
  }
  return { names: { statements, merged, kinds, rejected, always, splits }, contradictions }
}

/** The names of a story as the editor has them: split by story, then merged. */
export function corrected(file: string, found: readonly StoryName[], names: NamesFile): readonly StoryName[] {
  const here = names.splits.get(file)
  if (here === undefined && names.merged.size === 0) return found
  return found.map((one) => {
    const split = here?.get(one.name) ?? one.name
    const name = names.merged.get(split) ?? split
    return name === one.name
      ? one
      : { ...one, name, variants: [...new Set([...(one.variants ?? []), one.name])] }
  })
}

/**
 * What names.txt says that fits no story: `known` has every name that the stories have, `stories` the
 * path of each story.
 */
export function namesFileProblems(
  { statements }: NamesFile,
  file: string,
  known: Iterable<string>,
  stories: ReadonlySet<string>,
): readonly Problem[] {
  const keys = new Map([...known].map((name) => [keyOf(name), name]))
  return statements.flatMap(({ line, name, says }): readonly Problem[] => {
    const place = { file, line, column: 1 }
    const missing = (one: string): readonly Problem[] => {
      if (keys.has(keyOf(one))) return []
      const meant = keys.get(closest(keyOf(one), keys.keys()) ?? '')
      return [problem('names-name-missing', place, { name: one, meant })]
    }
    if (says.what === 'also') return says.names.flatMap(missing)
    if (says.what !== 'is') return missing(name)
    const unknown = says.files.filter((story) => !stories.has(story))
    const problems = unknown.map((story) =>
      problem('names-story-missing', place, { story, meant: closest(story, stories) }),
    )
    return [...problems, ...missing(says.name)]
  })
}
