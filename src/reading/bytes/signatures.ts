/** Magic numbers of binary formats that turn up with a `.txt` extension. */
const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[], offset?: number])[] = [
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a GIF image', ascii('GIF8')],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a picture or sound in RIFF (WebP, WAV)', ascii('RIFF')],
  ['a PDF document', ascii('%PDF-')],
  ['a ZIP archive, as .docx, .odt and .epub files are', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Microsoft Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document', ascii('{\\rtf')],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['a bzip2 archive', ascii('BZh')],
  ['an XZ archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', ascii('Rar!\x1a')],
  ['an ELF program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a SQLite database', ascii('SQLite format 3')],
  ['a binary property list', ascii('bplist00')],
  ['an MP3 recording', ascii('ID3\x03')],
  ['an MP3 recording', ascii('ID3\x04')],
  ['an Ogg recording', ascii('OggS')],
  ['a FLAC recording', ascii('fLaC')],
  ['a Matroska or WebM film', [0x1a, 0x45, 0xdf, 0xa3]],
  ['an MP4 film or HEIC image', ascii('ftyp'), 4],
]

/** Names the binary format that these bytes begin; `undefined` when none is recognised. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  for (const [kind, signature, offset = 0] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[offset + index] === byte)) return kind
  }
  return undefined
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0))
}
