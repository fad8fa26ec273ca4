import { entry } from './entry.ts'

interface Characters {
  /** `U+200B zero-width space`, one for each kind that was found. */
  readonly which: readonly string[]
  readonly count: number
  readonly lines: readonly number[]
}

const times = (facts: Characters): string =>
  `${facts.count === 1 ? 'once' : `${facts.count} times`}, ${onLines(facts.lines)}`

function onLines(lines: readonly number[]): string {
  const shown = lines.slice(0, 5).join(', ')
  return `${lines.length === 1 ? 'on line' : 'on lines'} ${shown}${lines.length > 5 ? ' and others' : ''}`
}

/** Characters that do not belong in a story. */
export const characters = {
  'control-characters': entry({
    severity: 'warning',
    title: 'Control characters',
    message: (facts: Characters) =>
      `Control characters were taken out of the text: ${facts.which.join(', ')} (${times(facts)}).`,
    hint: 'Delete them in the file, or let `npm run check -- --fix` do it.',
    example: { which: ['U+0007'], count: 1, lines: [3] },
  }),
  'invisible-characters': entry({
    severity: 'warning',
    title: 'Invisible characters',
    message: (facts: Characters) =>
      `Invisible characters were taken out of the text: ${facts.which.join(', ')} (${times(facts)}).`,
    hint: 'Delete them in the file, or let `npm run check -- --fix` do it.',
    example: { which: ['U+200B zero-width space'], count: 2, lines: [1] },
  }),
  'direction-overrides': entry({
    severity: 'warning',
    title: 'Direction overrides',
    message: (facts: Characters) =>
      `Characters that reorder the text for the eye were taken out: ${facts.which.join(', ')} (${times(facts)}).`,
    hint: 'See that the line says what it should, then delete them, or let `npm run check -- --fix` do it.',
    example: { which: ['U+202E right-to-left override'], count: 1, lines: [1] },
  }),
  'hidden-text': entry({
    severity: 'warning',
    title: 'Hidden text',
    message: (facts: Characters & { reads: string }) =>
      `Text written in invisible tag characters was taken out: “${facts.reads}” (${times(facts)}).`,
    hint: 'Delete it in the file, or let `npm run check -- --fix` do it.',
    example: { which: ['U+E0000–U+E007F tag characters'], count: 6, lines: [1], reads: 'ignore' },
  }),
  'replacement-characters': entry({
    severity: 'warning',
    title: 'Lost characters',
    message: (facts: { count: number; lines: readonly number[] }) =>
      `The text has ${facts.count} replacement ${facts.count === 1 ? 'character' : 'characters'} (U+FFFD) ${onLines(facts.lines)}: something was lost when it was converted.`,
    hint: 'Look the words up in the original and type them anew.',
    example: { count: 1, lines: [3] },
  }),
  'encoded-twice': entry({
    severity: 'warning',
    title: 'Encoded twice',
    message: (facts: { words: string; meant: string; lines: readonly number[] }) =>
      `“${facts.words}” looks like UTF-8 that was encoded twice (${onLines(facts.lines)}); “${facts.meant}” may be meant. It is published as it is.`,
    hint: 'Correct the words, or convert the file anew from the original.',
    example: { words: 'Mayorâ€™s', meant: 'Mayor’s', lines: [1] },
  }),
  'quoted-printable': entry({
    severity: 'warning',
    title: 'Mail that was not decoded',
    message: (facts: { words: string; meant: string; lines: readonly number[] }) =>
      `“${facts.words}” is in the code of mail, quoted-printable (${onLines(facts.lines)}); “${facts.meant}” is meant. It is published as it is.`,
    hint: 'Save the text anew from the mail program, or correct the words.',
    example: { words: 'caf=C3=A9', meant: 'café', lines: [3] },
  }),
}
