import { readContentFile } from '../build/content-files.ts'

const last: { file: string; text: string | undefined } = { file: '', text: undefined }

/** The text of a file for showing a line of it, whatever its bytes are; `undefined` when it cannot be read. */
export function sourceText(root: string, file: string): string | undefined {
  if (file === '') return undefined
  if (file !== last.file) {
    const source = readContentFile(root, file)
    last.file = file
    last.text = source.ok ? textOf(source.value.bytes) : undefined
  }
  return last.text
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
