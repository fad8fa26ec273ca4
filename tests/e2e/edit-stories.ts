import { pngOf } from '../pictures.ts'
import { below, pick, type Random } from '../random.ts'

/** A content folder: texts and pictures by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** A story as editors write it. */
export function story(
  day: string,
  headline: string,
  text = 'The council met on Tuesday and agreed on the plan.',
): string {
  return ` date ${day} ${headline}\n\n${text}\n\nIt will meet again in the autumn, the mayor said.\n`
}

const PICTURES = ['harbour.png', 'quay.png', 'e/harbour.png']

interface Edit {
  readonly random: Random
  /** Some story, and its text. */
  readonly file: string
  readonly text: string
  /** A path that no file has. */
  readonly name: string
}

/** Each kind of edit: what becomes of the files, `undefined` for one that goes. */
const EDITS: readonly ((edit: Edit) => Readonly<Record<string, string | Uint8Array | undefined>>)[] = [
  // A new story; one with all that gives it a place elsewhere, and one that is not to be seen yet.
  ({ random, name }) => ({ [name]: story(anyDay(random), pick(random, ['Weather', 'Ferry returns'])) }),
  ({ random, name }) => ({
    [name]:
      `---\nsection: ${pick(random, ['Town', 'Sea'])}\ntopics: [${pick(random, ['boats', 'books'])}]\n` +
      `updated: 2025-12-28\naliases: [/old/${name.replace('.txt', '')}/]\n---\n` +
      story(anyDay(random), 'Bridge is mended'),
  }),
  ({ random, name }) => ({
    [name]: `---\n${pick(random, ['draft: true', 'publish: 2030-01-01'])}\n---\n${story(anyDay(random), 'Not yet')}`,
  }),
  // A picture comes or becomes another, of the same size or not, or goes; stories that name one.
  ({ random }) => ({ [pick(random, PICTURES)]: pngOf(pick(random, [12, 13]), 8, below(random, 3)) }),
  ({ random }) => ({ [pick(random, PICTURES)]: undefined }),
  ({ random, name }) => {
    const field = pick(random, ['draft: true', 'imageAlt: Smoke'])
    const front = `---\nimage: ${pick(random, ['harbour.png', 'quay.png'])}\n${field}\n---\n`
    return { [pick(random, [name, `e/${name}`])]: front + story(anyDay(random), 'Harbour burns') }
  },
  // An edit, one of the same length, a move to another day, another name, the end.
  ({ file, text }) => ({ [file]: `${text}\nA late line.\n` }),
  ({ random, file, text }) => ({
    [file]: text.replace('autumn', pick(random, ['winter', 'summer', 'spring'])),
  }),
  ({ random, file, text }) => ({ [file]: text.replace(/\d{4}-\d\d-\d\d/, anyDay(random)) }),
  ({ file, text, name }) => ({ [file]: undefined, [name]: text }),
  ({ file }) => ({ [file]: undefined }),
]

/** The files after an edit of every kind, in any order, each of any story. */
export function editedFiles(random: Random, files: Files, round: number): Files {
  const edited = new Map(Object.entries(files))
  const edits = [...EDITS]
  while (edits.length > 0) {
    const [edit] = edits.splice(below(random, edits.length), 1)
    const stories = [...edited].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    const [file, text] = pick(random, stories)
    const result = edit?.({ random, file, text, name: `new-${round}-${edits.length}.txt` }) ?? {}
    for (const [path, contents] of Object.entries(result)) {
      if (contents === undefined) edited.delete(path)
      else edited.set(path, contents)
    }
  }
  return Object.fromEntries(edited)
}

function anyDay(random: Random): string {
  return `${pick(random, ['2024', '2025'])}-${pick(random, ['02', '05', '12'])}-${pick(random, ['13', '28'])}`
}
