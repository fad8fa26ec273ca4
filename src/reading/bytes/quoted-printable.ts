/** One non-ASCII UTF-8 character in quoted-printable (RFC 2045, 6.7). */
const ENCODED_CHARACTER =
  /=(?:C[2-9A-F]|D[0-9A-F])=[89AB][0-9A-F]|=E[0-9A-F](?:=[89AB][0-9A-F]){2}|=F[0-4](?:=[89AB][0-9A-F]){3}/g

/** Finds the first word left in quoted-printable, such as “caf=C3=A9”, and decodes it. */
export function repairQuotedPrintable(
  text: string,
): { words: string; meant: string; index: number } | undefined {
  const index = text.includes('=') ? text.search(ENCODED_CHARACTER) : -1
  if (index === -1) return undefined
  const start = Math.max(text.lastIndexOf(' ', index) + 1, index - 30)
  const space = text.indexOf(' ', index)
  const words = text.slice(start, Math.min(space === -1 ? text.length : space, index + 60))
  return { words, meant: words.replaceAll(ENCODED_CHARACTER, decodeCharacter), index }
}

function decodeCharacter(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes.slice(1).split('='), (byte) => Number(`0x${byte}`)))
}
