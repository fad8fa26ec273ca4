import { entry } from './entry.ts'

interface Characters {
  /** `U+200B zero-width space`, once per kind found. */
  readonly which: readonly string[]
  readonly count: number
  readonly lines: readonly number[]
}

const MAX_LINES_SHOWN = 5

function occurrences({ count, lines }: Characters): string {
  return `${count === 1 ? 'once' : `${count} times`}, ${onLines(lines)}`
}

function onLines(lines: readonly number[]): string {
  const shown = lines.slice(0, MAX_LINES_SHOWN).join(', ')
  return `${lines.length === 1 ? 'on line' : 'on lines'} ${shown}${lines.length > MAX_LINES_SHOWN ? ' and others' : ''}`
}

/** Characters that do not belong in a story. */
export const characters = {
  'control-characters': entry({
    severity: 'warning',
    title: 'Control characters',
    message: (params: Characters) =>
      `Removed control characters from the text: ${params.which.join(', ')} (${occurrences(params)}).`,
    hint: 'Delete them in the file, or let `npm run check -- --fix` do it.',
    example: { which: ['U+0007'], count: 1, lines: [3] },
  }),
  'invisible-characters': entry({
    severity: 'warning',
    title: 'Invisible characters',
    message: (params: Characters) =>
      `Removed invisible characters from the text: ${params.which.join(', ')} (${occurrences(params)}).`,
    hint: 'Delete them in the file, or let `npm run check -- --fix` do it.',
    example: { which: ['U+200B zero-width space'], count: 2, lines: [1] },
  }),
  'direction-overrides': entry({
    severity: 'warning',
    title: 'Direction overrides',
    message: (params: Characters) =>
      `Removed characters that display the text in another order: ${params.which.join(', ')} (${occurrences(params)}).`,
    hint: 'Check that the line says what it should, then delete them, or let `npm run check -- --fix` do it.',
    example: { which: ['U+202E right-to-left override'], count: 1, lines: [1] },
  }),
  'hidden-text': entry({
    severity: 'warning',
    title: 'Hidden text',
    message: (params: Characters & { reads: string }) =>
      `Removed text written in invisible tag characters: “${params.reads}” (${occurrences(params)}).`,
    hint: 'Delete it in the file, or let `npm run check -- --fix` do it.',
    example: { which: ['U+E0000–U+E007F tag characters'], count: 6, lines: [1], reads: 'ignore' },
  }),
  'replacement-characters': entry({
    severity: 'warning',
    title: 'Lost characters',
    message: (params: { count: number; lines: readonly number[] }) =>
      `The text has ${params.count} replacement ${params.count === 1 ? 'character' : 'characters'} (U+FFFD) ${onLines(params.lines)}: an earlier conversion lost something.`,
    hint: 'Look the words up in the original and retype them.',
    example: { count: 1, lines: [3] },
  }),
  'encoded-twice': entry({
    severity: 'warning',
    title: 'Encoded twice',
    message: (params: { words: string; meant: string; lines: readonly number[] }) =>
      `“${params.words}” looks like UTF-8 that was encoded twice (${onLines(params.lines)}) and probably means “${params.meant}”. It is published unchanged.`,
    hint: 'Correct the words, or convert the file again from the original.',
    example: { words: 'Mayorâ€™s', meant: 'Mayor’s', lines: [1] },
  }),
  'quoted-printable': entry({
    severity: 'warning',
    title: 'Mail that was not decoded',
    message: (params: { words: string; meant: string; lines: readonly number[] }) =>
      `“${params.words}” is in quoted-printable, an encoding used in mail (${onLines(params.lines)}), and means “${params.meant}”. It is published unchanged.`,
    hint: 'Save the text again from the mail program, or correct the words.',
    example: { words: 'caf=C3=A9', meant: 'café', lines: [3] },
  }),
}
