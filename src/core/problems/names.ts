import { entry } from './entry.ts'

/** The editor’s file of names. A line with a problem has no effect; the others do. */
export const names = {
  'names-line-unclear': entry({
    severity: 'warning',
    title: 'A line of names.txt that says nothing',
    message: (params: { line: string; meant: string | undefined }) =>
      `“${params.line}” does not say what is so of a name${params.meant === undefined ? '' : `; “${params.meant}” may be meant`}.`,
    hint: 'Write the name, a colon, and one of: also OTHER NAME; is NAME in FILE; person, place, organisation, work or other; always; no name.',
    example: { line: 'Rust: flim', meant: undefined },
  }),
  'names-said-twice': entry({
    severity: 'warning',
    title: 'Two lines of names.txt that contradict each other',
    message: (params: { name: string; said: string; before: string; line: number }) =>
      `“${params.name}” is ${params.said} here, but ${params.before} on line ${params.line}.`,
    hint: 'Remove one of the two lines.',
    example: { name: 'Rust', said: 'a work', before: 'an organisation', line: 3 },
  }),
  'names-story-missing': entry({
    severity: 'warning',
    title: 'A story in names.txt that is not in the archive',
    message: (params: { story: string; meant: string | undefined }) =>
      `There is no story ${params.story}${params.meant === undefined ? '' : `; ${params.meant} may be meant`}.`,
    hint: 'Write the path of the story inside the content folder, such as 2021/harbour.txt.',
    example: { story: '2021/harbor.txt', meant: '2021/harbour.txt' },
  }),
  'names-name-missing': entry({
    severity: 'warning',
    title: 'A name in names.txt that no story has',
    message: (params: { name: string; meant: string | undefined }) =>
      `No story has the name “${params.name}”${params.meant === undefined ? '' : `; “${params.meant}” may be meant`}.`,
    hint: 'Compare the spelling with the stories, or remove the line.',
    example: { name: 'Alec Baldwyn', meant: 'Alec Baldwin' },
  }),
}
