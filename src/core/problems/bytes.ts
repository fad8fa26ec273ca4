import { entry } from './entry.ts'

/** For those who have an editor that can, and for those who have a terminal. */
function asUtf8(encoding: string): string {
  return `Open it as ${encoding} in your editor and save it as UTF-8, or run: iconv -f ${encoding} -t UTF-8 OLD > NEW`
}

/** Bytes that are no text, or not the text they seem. */
export const bytes = {
  'file-binary': entry({
    severity: 'error',
    title: 'Not text',
    message: (facts: { kind: string }) => `The file is binary, not text: it is ${facts.kind}.`,
    hint: 'Save the story as plain text in UTF-8, or move the file out of the content folder.',
    example: { kind: 'a JPEG image' },
  }),
  'utf16-without-mark': entry({
    severity: 'error',
    title: 'UTF-16 without a byte-order mark',
    message: (facts: { encoding: string }) =>
      `Every other byte is NUL: the text looks like ${facts.encoding} without a byte-order mark, not UTF-8.`,
    hint: (facts) => asUtf8(facts.encoding),
    example: { encoding: 'UTF-16LE' },
  }),
  'utf16-broken': entry({
    severity: 'error',
    title: 'Broken UTF-16',
    message: (facts: { because: string }) =>
      `The file has a UTF-16 byte-order mark, but is not whole: ${facts.because}.`,
    hint: 'Save the file anew from the original, as UTF-8.',
    example: { because: 'a surrogate without its other half' },
  }),
  'not-utf8': entry({
    severity: 'error',
    title: 'Not UTF-8',
    message: (facts: { byte: string; encoding: string }) =>
      `Byte ${facts.byte} is not UTF-8; the text looks like ${facts.encoding}.`,
    hint: (facts) =>
      `Run \`npm run check -- --fix\`, which converts the file where no letter is in doubt. If it stays as it is: ${asUtf8(facts.encoding)}`,
    example: { byte: '0xE9', encoding: 'WINDOWS-1252' },
  }),
  'shifted-encoding': entry({
    severity: 'error',
    title: 'An encoding of seven bits',
    message: (facts: { sequence: string; encoding: string }) =>
      `${facts.sequence} switches to another character set: the text is ${facts.encoding}, though its bytes are UTF-8 too.`,
    hint: (facts: { sequence: string; encoding: string }) => asUtf8(facts.encoding),
    example: { sequence: 'ESC $ B', encoding: 'ISO-2022-JP' },
  }),
  'mixed-encodings': entry({
    severity: 'error',
    title: 'Two encodings in one file',
    message: (facts: { byte: string; count: number }) =>
      `Byte ${facts.byte} is not UTF-8, though other parts of the file are: ${facts.count} such ${facts.count === 1 ? 'byte' : 'bytes'} in all.`,
    hint: 'Type the character on this line anew in an editor set to UTF-8; converting the whole file would spoil the rest.',
    example: { byte: '0xE9', count: 1 },
  }),
  'utf8-cut-off': entry({
    severity: 'error',
    title: 'The last character is cut off',
    message: (facts: { bytes: string }) =>
      `The file ends inside a character: ${facts.bytes} is the beginning of an incomplete UTF-8 sequence.`,
    hint: 'The end of the story may be missing: save the file anew from the original.',
    example: { bytes: '0xE2 0x82' },
  }),
  'utf8-surrogate': entry({
    severity: 'error',
    title: 'Half a character',
    message: (facts: { bytes: string }) =>
      `${facts.bytes} is an encoded surrogate, half of a character: this is CESU-8, not UTF-8.`,
    hint: 'Type the character anew, or save the file as UTF-8 from the program it came from.',
    example: { bytes: '0xED 0xA0 0x80' },
  }),
  'nul-character': entry({
    severity: 'error',
    title: 'A NUL character',
    message: (facts: { count: number }) =>
      `There is a NUL character (U+0000) here, ${facts.count === 1 ? 'once' : `${facts.count} times`} in the file: the text may be damaged.`,
    hint: 'Compare the line with the original and delete the character.',
    example: { count: 1 },
  }),
}
