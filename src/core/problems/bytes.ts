import { entry } from './entry.ts'

/** Two ways to convert a file: in an editor that knows the encoding, or in a terminal. */
function asUtf8(encoding: string): string {
  return `Open it as ${encoding} in your editor and save it as UTF-8, or run: iconv -f ${encoding} -t UTF-8 OLD > NEW`
}

/** Bytes that are not text, or not the text they seem to be. */
export const bytes = {
  'file-binary': entry({
    severity: 'error',
    title: 'Not text',
    message: (params: { kind: string }) => `The file is binary, not text: it is ${params.kind}.`,
    hint: 'Save the story as plain text in UTF-8, or move the file out of the content folder.',
    example: { kind: 'a JPEG image' },
  }),
  'utf16-without-mark': entry({
    severity: 'error',
    title: 'UTF-16 without a byte-order mark',
    message: (params: { encoding: string }) =>
      `Every other byte is NUL: the text looks like ${params.encoding} without a byte-order mark, not UTF-8.`,
    hint: (params) => asUtf8(params.encoding),
    example: { encoding: 'UTF-16LE' },
  }),
  'utf16-broken': entry({
    severity: 'error',
    title: 'Broken UTF-16',
    message: (params: { because: string }) =>
      `The file has a UTF-16 byte-order mark but is not valid UTF-16: ${params.because}.`,
    hint: 'Save the file again from the original, as UTF-8.',
    example: { because: 'a surrogate without its other half' },
  }),
  'not-utf8': entry({
    severity: 'error',
    title: 'Not UTF-8',
    message: (params: { byte: string; encoding: string }) =>
      `Byte ${params.byte} is not valid UTF-8; the text looks like ${params.encoding}.`,
    hint: (params) =>
      `Run \`npm run check -- --fix\`, which converts the file unless a letter is in doubt. If it leaves the file unchanged: ${asUtf8(params.encoding)}`,
    example: { byte: '0xE9', encoding: 'WINDOWS-1252' },
  }),
  'shifted-encoding': entry({
    severity: 'error',
    title: 'A seven-bit encoding',
    message: (params: { sequence: string; encoding: string }) =>
      `${params.sequence} switches to another character set: the text is ${params.encoding}, although its bytes are valid UTF-8.`,
    hint: (params: { sequence: string; encoding: string }) => asUtf8(params.encoding),
    example: { sequence: 'ESC $ B', encoding: 'ISO-2022-JP' },
  }),
  'mixed-encodings': entry({
    severity: 'error',
    title: 'Two encodings in one file',
    message: (params: { byte: string; count: number }) =>
      `Byte ${params.byte} is not valid UTF-8, although other parts of the file are. The file has ${params.count} such ${params.count === 1 ? 'byte' : 'bytes'}.`,
    hint: 'Retype the character on this line in an editor set to UTF-8. Converting the whole file would corrupt the rest.',
    example: { byte: '0xE9', count: 1 },
  }),
  'utf8-cut-off': entry({
    severity: 'error',
    title: 'The last character is cut off',
    message: (params: { bytes: string }) =>
      `The file ends in the middle of a character: ${params.bytes} is an incomplete UTF-8 sequence.`,
    hint: 'The end of the story may be missing. Save the file again from the original.',
    example: { bytes: '0xE2 0x82' },
  }),
  'utf8-surrogate': entry({
    severity: 'error',
    title: 'Half a character',
    message: (params: { bytes: string }) =>
      `${params.bytes} encodes a surrogate, half of a character: the file is CESU-8, not UTF-8.`,
    hint: 'Retype the character, or save the file as UTF-8 from the program it came from.',
    example: { bytes: '0xED 0xA0 0x80' },
  }),
  'nul-character': entry({
    severity: 'error',
    title: 'A NUL character',
    message: (params: { count: number }) =>
      `The file has ${params.count === 1 ? 'a NUL character' : `${params.count} NUL characters`} (U+0000): the text may be damaged.`,
    hint: 'Compare this line with the original and delete the character.',
    example: { count: 1 },
  }),
}
