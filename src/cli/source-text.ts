import { readContentFile } from '../content/content-files.ts'

/**
 * A function that returns the text of a file, to show lines of it, whatever its bytes;
 * `undefined` if it cannot be read. Caches the last file, because the problems of a
 * file come together.
 */
export function sourceTexts(root: string): (file: string) => string | undefined {
  let last: { readonly file: string; readonly text: string | undefined } | undefined
  return (file) => {
    if (file === '') return undefined
    if (file !== last?.file) {
      const source = readContentFile(root, file)
      last = { file, text: source.ok ? textOf(source.value.bytes) : undefined }
    }
    return last.text
  }
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
