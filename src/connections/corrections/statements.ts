import { type Kind, KINDS } from '../names/kinds.ts'

/** One thing that the editor says of a name or a story, and where. */
export interface Statement {
  readonly line: number
  /** The name, or the path of the story. */
  readonly about: string
  readonly says: Saying
}

export type Saying =
  | { readonly what: 'also' | 'was'; readonly names: readonly string[] }
  | { readonly what: 'is'; readonly name: string; readonly files: readonly string[] }
  | { readonly what: 'kind'; readonly kind: Kind }
  | { readonly what: 'always' }
  | { readonly what: 'no name' }
  /** `undefined` for “continues nothing”. */
  | { readonly what: 'continues'; readonly file: string | undefined }
  | { readonly what: 'title'; readonly title: string }

/** What a line may say, for suggestions. */
export const SAYINGS = ['also', 'was', 'always', 'no name', ...KINDS, 'continues', 'title']

/** Where the name or the story ends: its name may have a colon too. */
const COLON =
  / ?: (?=(?:also|was|is|always|no name|person|place|organi[sz]ation|work|other|continues|title)(?:[ ;]|$))/i
const TITLE = /(?:^|; ?)title /i
/** Names of files may have commas. */
const NEXT_FILE = /(?<=\.(?:txt|md|markdown)) ?, ?/i

/** A longer line says nothing that an editor would write. */
export const MAX_LINE = 2000

/** What a line says, in the order of its parts; `undefined` where any part says nothing. */
export function statementsOf(written: string, line: number): readonly Statement[] | undefined {
  if (written.length > MAX_LINE) return undefined
  const text = written.trim().replaceAll(/\s+/gu, ' ')
  const colon = COLON.exec(text)
  if (colon === null || colon.index === 0) return undefined
  const about = text.slice(0, colon.index)
  const statements: Statement[] = []
  for (const says of sayingsOf(text.slice(colon.index + colon[0].length))) {
    if (says === undefined) return undefined
    statements.push({ line, about, says })
  }
  return statements
}

/** A title takes the rest of the line, semicolons and all. */
function sayingsOf(text: string): readonly (Saying | undefined)[] {
  const title = TITLE.exec(text)
  const before = title === null ? text : text.slice(0, title.index)
  const parts = before === '' ? [] : before.split(';').map((part) => sayingOf(part.trim()))
  if (title === null) return parts
  return [...parts, { what: 'title', title: text.slice(title.index + title[0].length) }]
}

function sayingOf(part: string): Saying | undefined {
  const [, word = '', listed] = /^(also|was) (.+)$/i.exec(part) ?? []
  if (listed !== undefined) {
    const names = listed.split(/ ?, ?/).filter((name) => name !== '')
    return { what: word.toLowerCase() === 'was' ? 'was' : 'also', names }
  }
  const [, name, files] = /^is (.+?) in (.+)$/i.exec(part) ?? []
  if (name !== undefined && files !== undefined) return { what: 'is', name, files: files.split(NEXT_FILE) }
  const [, file] = /^continues (.+)$/i.exec(part) ?? []
  if (file !== undefined)
    return { what: 'continues', file: file.toLowerCase() === 'nothing' ? undefined : file }
  const plain = part.toLowerCase().replace('organization', 'organisation')
  if (plain === 'always' || plain === 'no name') return { what: plain }
  const kind = KINDS.find((one) => one === plain)
  return kind === undefined ? undefined : { what: 'kind', kind }
}
