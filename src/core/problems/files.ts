import { entry } from './entry.ts'
import { megabytes } from './megabytes.ts'

/** Problems with a file before its text is read. */
export const files = {
  'content-folder-missing': entry({
    severity: 'error',
    title: 'No content folder',
    message: (params: { because: string }) => `The content folder cannot be read: ${params.because}.`,
    hint: 'Create the folder and put one text file per story in it, or set BACKFILE_CONTENT to another folder.',
    example: { because: 'there is no such folder' },
  }),
  'content-folder-empty': entry({
    severity: 'warning',
    title: 'No story in the content folder',
    message: () => 'There is no story in the content folder, so the site is empty.',
    hint: 'Put one text file per story in it, or set BACKFILE_CONTENT to another folder.',
    example: {},
  }),
  'file-link-outside': entry({
    severity: 'error',
    title: 'A link out of the content folder',
    message: (params: { target: string }) =>
      `This is a link to ${params.target}, which is outside the content folder.`,
    hint: 'Replace the link with a copy of the file: only files in the content folder are published.',
    example: { target: '/etc/hostname' },
  }),
  'file-link-broken': entry({
    severity: 'error',
    title: 'A broken or circular link',
    message: (params: { target: string; because: string }) =>
      `This is a link to ${params.target}, which cannot be followed: ${params.because}.`,
    hint: 'Remove the link, or replace it with a copy of the file.',
    example: { target: 'old.txt', because: 'there is no such file' },
  }),
  'file-link-folder': entry({
    severity: 'error',
    title: 'A link to a folder',
    message: (params: { target: string }) =>
      `This is a link to the folder ${params.target}. Links to folders are not followed.`,
    hint: 'Replace the link with the folder itself: a story may have only one path.',
    example: { target: '2025' },
  }),
  'file-not-regular': entry({
    severity: 'error',
    title: 'Not a text file',
    message: (params: { kind: string }) => `This is ${params.kind}, not a text file.`,
    hint: 'Remove it from the content folder.',
    example: { kind: 'a named pipe' },
  }),
  'folder-named-as-story': entry({
    severity: 'warning',
    title: 'A folder with the name of a story',
    message: () => 'This is a folder, though its name ends like that of a story. The stories in it are read.',
    hint: 'Rename the folder if this is what you meant, or move the story to where the folder is.',
    example: {},
  }),
  'file-name-not-utf8': entry({
    severity: 'error',
    title: 'A name that is not UTF-8',
    message: (params: { meant: string }) =>
      `The name is not in UTF-8, so the file cannot be opened. In Latin-1 it reads ${params.meant}.`,
    hint: 'Rename it. For all names at once: convmv -f latin1 -t utf8 -r --notest content',
    example: { meant: 'größe.txt' },
  }),
  'file-unreadable': entry({
    severity: 'error',
    title: 'The file cannot be read',
    message: (params: { because: string }) => `The file cannot be read: ${params.because}.`,
    hint: 'Give the user who runs this command permission to read it.',
    example: { because: 'permission denied (EACCES)' },
  }),
  'file-vanished': entry({
    severity: 'error',
    title: 'The file is gone',
    message: () => 'The file disappeared after the folder was listed.',
    hint: 'Put it back, or run the command again without it.',
    example: {},
  }),
  'file-too-large': entry({
    severity: 'error',
    title: 'The file is too large',
    message: (params: { bytes: number; limit: number }) =>
      `The file has ${megabytes(params.bytes)}, but a story may have at most ${megabytes(params.limit)}.`,
    hint: 'Split it into one file per story.',
    example: { bytes: 64 * 2 ** 20, limit: 32 * 2 ** 20 },
  }),
  'file-type-unknown': entry({
    severity: 'warning',
    title: 'A file of another kind',
    message: (params: { extension: string }) =>
      `The file is skipped: the name of a story ends in .txt or .md, but this one ${params.extension === '' ? 'has no extension' : `ends in ${params.extension}`}.`,
    hint: 'Save the story as plain text (.txt) or Markdown (.md), or move the file out of the content folder.',
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
