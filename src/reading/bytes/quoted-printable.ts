/** Bytes of one character of UTF-8 as mail writes them (RFC 2045, 6.7). */
const CHARACTER =
  /=(?:C[2-9A-F]|D[0-9A-F])=[89AB][0-9A-F]|=E[0-9A-F](?:=[89AB][0-9A-F]){2}|=F[0-4](?:=[89AB][0-9A-F]){3}/g

/** The first word of a text that mail encoded and nobody decoded: “caf=C3=A9”. */
export function repairQuotedPrintable(
  text: string,
): { words: string; meant: string; index: number } | undefined {
  const index = text.includes('=') ? text.search(CHARACTER) : -1
  if (index === -1) return undefined
  const from = Math.max(text.lastIndexOf(' ', index) + 1, index - 30)
  const space = text.indexOf(' ', index)
  const words = text.slice(from, Math.min(space === -1 ? text.length : space, index + 60))
  return { words, meant: words.replaceAll(CHARACTER, decoded), index }
}

function decoded(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes.slice(1).split('='), (byte) => Number(`0x${byte}`)))
}
