/** Letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‑': '-',
}
const OTHER_LETTER = /[øłđðþßæœı’‑]/g
// eslint-disable-next-line no-control-regex -- the whole range of ASCII
const ASCII = /^[\x00-\x7f]*$/

/** Lower case without accents, with straight apostrophes: two spellings of one name fold to the same text. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(OTHER_LETTER, (letter) => LETTERS[letter] ?? letter)
}
