import { entry } from './entry.ts'

/** The editor’s file of names and threads. A line with a problem has no effect; the others do. */
export const names = {
  'names-line-unclear': entry({
    severity: 'warning',
    title: 'A line of names.txt that says nothing',
    message: (params: { line: string; meant: string | undefined }) =>
      `“${params.line}” does not say what is so of a name or a story${meant(params)}.`,
    hint: 'Write a name, a colon, and one of: also OTHER NAME; was FORMER NAME; is NAME in FILE; person, place, organisation, work or other; always; no name. Or the path of a story, a colon, and one of: continues FILE; continues nothing; title TITLE.',
    example: { line: 'Rust: flim', meant: undefined },
  }),
  'names-said-twice': entry({
    severity: 'warning',
    title: 'Two lines of names.txt that contradict each other',
    message: (params: { about: string; said: string; before: string; line: number }) =>
      `“${params.about}” ${params.said} here, but ${params.before} on line ${params.line}.`,
    hint: 'Remove one of the two lines. Until then, the first holds.',
    example: { about: 'Rust', said: 'is a work', before: 'is an organisation', line: 3 },
  }),
  'names-circular': entry({
    severity: 'warning',
    title: 'A name in names.txt that would be another name for itself',
    message: (params: { name: string; other: string }) =>
      params.name === params.other
        ? `“${params.name}” cannot be another name for itself.`
        : `“${params.other}” cannot be another name for “${params.name}”: an earlier line says the reverse.`,
    hint: 'Choose the name that readers should see, and write all others after its “also”.',
    example: { name: 'Alexander Baldwin', other: 'Alec Baldwin' },
  }),
  'names-name-missing': entry({
    severity: 'warning',
    title: 'A name in names.txt that no story has',
    message: (params: { name: string; meant: string | undefined }) =>
      `No story has the name “${params.name}”${meant(params)}.`,
    hint: 'Write the name as its page or `npm run names` shows it, or remove the line.',
    example: { name: 'Alec Baldwyn', meant: 'Alec Baldwin' },
  }),
  'names-name-not-there': entry({
    severity: 'warning',
    title: 'A name in names.txt that the given story does not have',
    message: (params: { name: string; story: string }) =>
      `${params.story} does not have the name “${params.name}”.`,
    hint: 'Remove the story from the line, or write the name as `npm run names` shows it.',
    example: { name: 'John Smith', story: '2021/harbour.txt' },
  }),
  'names-story-missing': entry({
    severity: 'warning',
    title: 'A story in names.txt that is not in the content folder',
    message: (params: { story: string; meant: string | undefined }) =>
      `There is no story ${params.story}${meant(params)}.`,
    hint: 'Write the path of the file inside the content folder, such as 2021/harbour.txt.',
    example: { story: '2021/harbor.txt', meant: '2021/harbour.txt' },
  }),
  'names-story-later': entry({
    severity: 'warning',
    title: 'A story in names.txt that would continue a later one',
    message: (params: { story: string; other: string }) =>
      params.story === params.other
        ? `${params.story} cannot continue itself.`
        : `${params.story} cannot continue ${params.other}, which is later.`,
    hint: 'Put the later story first: LATER FILE: continues EARLIER FILE. Of two stories of one day, the later one has the later time, or the later file name.',
    example: { story: '2021/fire.txt', other: '2022/trial.txt' },
  }),
  'names-title-unused': entry({
    severity: 'warning',
    title: 'A title in names.txt for a thread that does not exist',
    message: (params: { story: string }) => `${params.story} is in no thread, so it cannot give one a title.`,
    hint: 'Give the path of a story in the thread, join the story to one (FILE: continues EARLIER FILE), or remove the line.',
    example: { story: '2021/harbour.txt' },
  }),
}

function meant({ meant: found }: { readonly meant: string | undefined }): string {
  return found === undefined ? '' : `; “${found}” may be meant`
}
