import { entry } from './entry.ts'
import { megabytes } from './megabytes.ts'

/** A file, before it is opened. */
export const files = {
  'content-folder-missing': entry({
    severity: 'error',
    title: 'No content folder',
    message: (facts: { because: string }) => `The content folder cannot be read: ${facts.because}.`,
    hint: 'Make the folder and put one text file per story in it, or name another folder with BACKFILE_CONTENT.',
    example: { because: 'there is no such folder' },
  }),
  'content-folder-empty': entry({
    severity: 'warning',
    title: 'No story in the content folder',
    message: () => 'There is no story in the content folder, so the site is empty.',
    hint: 'Put one text file per story in it, or name another folder with BACKFILE_CONTENT.',
    example: {},
  }),
  'file-link-outside': entry({
    severity: 'error',
    title: 'A link out of the content folder',
    message: (facts: { target: string }) =>
      `This is a link to ${facts.target}, which is not in the content folder.`,
    hint: 'Put a copy of the file in its place: only what is in the content folder is published.',
    example: { target: '/etc/hostname' },
  }),
  'file-link-broken': entry({
    severity: 'error',
    title: 'A link to nothing, or in a circle',
    message: (facts: { target: string; because: string }) =>
      `This is a link to ${facts.target}, which cannot be followed: ${facts.because}.`,
    hint: 'Remove the link, or put a copy of the file in its place.',
    example: { target: 'old.txt', because: 'there is no such file' },
  }),
  'file-link-folder': entry({
    severity: 'error',
    title: 'A link to a folder',
    message: (facts: { target: string }) =>
      `This is a link to the folder ${facts.target}: links to folders are not followed.`,
    hint: 'Put the folder itself in its place: a story must be found by one path only.',
    example: { target: '2025' },
  }),
  'file-not-regular': entry({
    severity: 'error',
    title: 'Not a text file',
    message: (facts: { kind: string }) => `This is ${facts.kind}, not a text file.`,
    hint: 'Remove it from the content folder.',
    example: { kind: 'a named pipe' },
  }),
  'file-unreadable': entry({
    severity: 'error',
    title: 'The file cannot be read',
    message: (facts: { because: string }) => `The file cannot be read: ${facts.because}.`,
    hint: 'Give the person who runs this the right to read it.',
    example: { because: 'permission denied (EACCES)' },
  }),
  'file-vanished': entry({
    severity: 'error',
    title: 'The file is gone',
    message: () => 'The file was there when the folder was listed, and is gone now.',
    hint: 'Put it back, or run the command again without it.',
    example: {},
  }),
  'file-too-large': entry({
    severity: 'error',
    title: 'The file is too large',
    message: (facts: { bytes: number; limit: number }) =>
      `The file has ${megabytes(facts.bytes)}; a story has at most ${megabytes(facts.limit)}.`,
    hint: 'Split it into one file per story.',
    example: { bytes: 64 * 2 ** 20, limit: 32 * 2 ** 20 },
  }),
  'file-type-unknown': entry({
    severity: 'warning',
    title: 'A file of another kind',
    message: (facts: { extension: string }) =>
      `The file is skipped: the name of a story ends in .txt or .md, and this one ${facts.extension === '' ? 'has no ending' : `in “${facts.extension}”`}.`,
    hint: 'Save the story as plain text with the extension .txt, or as Markdown with .md, or move the file out of the content folder.',
    example: { extension: '.docx' },
  }),
  'file-empty': entry({
    severity: 'error',
    title: 'The file is empty',
    message: () => 'The file is empty.',
    hint: 'Write the story into it, or remove the file.',
    example: {},
  }),
}
