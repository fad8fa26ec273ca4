import { CAPITAL, classAt, DIGIT, JOINT, LETTER, MARK, UNSPACED } from './code-units.ts'

/** Receives where a word starts and ends in the text (UTF-16), and whether its first letter is a capital. */
export type VisitWord = (start: number, end: number, capital: boolean) => void

/**
 * Visits the words and numbers of a text in order. Of a script without spaces, each pair of
 * neighbouring letters counts as a word: no two dictionaries would segment it alike.
 */
export function visitWords(text: string, visit: VisitWord): void {
  let at = 0
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === LETTER || kind === CAPITAL) {
      const end = endOfWord(text, at)
      visit(at, end, kind === CAPITAL)
      at = end
    } else if (kind === DIGIT) {
      const end = endOfNumber(text, at)
      visit(at, end, false)
      at = end
    } else {
      if (kind === UNSPACED && classAt(text, at + 1) === UNSPACED) visit(at, at + 2, false)
      at += 1
    }
  }
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    while (isInner(classAt(text, end))) end += 1
    if (classAt(text, end) !== JOINT || !isInner(classAt(text, end + 1))) return end
    end += 1
  }
}

function isInner(kind: number): boolean {
  return kind === LETTER || kind === CAPITAL || kind === DIGIT || kind === MARK
}

/** A number with its separators and its unit: `1,200`, `12:30`, `737s`. */
function endOfNumber(text: string, start: number): number {
  let end = start
  for (;;) {
    while (classAt(text, end) === DIGIT) end += 1
    const separated = /[.,:-]/.test(text.charAt(end)) && classAt(text, end + 1) === DIGIT
    if (!separated) break
    end += 1
  }
  while (classAt(text, end) === LETTER || classAt(text, end) === CAPITAL) end += 1
  return end
}
