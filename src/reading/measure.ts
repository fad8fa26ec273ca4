import { firstSentence } from './story/sentences.ts'

const MAX_EXCERPT_LENGTH = 280
/** Whole sentences shorter than this say too little; the excerpt is then cut between words. */
const MIN_SENTENCES_LENGTH = 120

/**
 * The opening of the paragraphs, at most 280 characters: as many whole sentences
 * as fit, or else as many words as fit, followed by “…”.
 */
export function excerptOf(paragraphs: Iterable<string>): string {
  let text = ''
  for (const paragraph of paragraphs) {
    const opening = paragraph.slice(0, 2 * MAX_EXCERPT_LENGTH).replaceAll(/\s+/gu, ' ')
    text = text === '' ? opening : `${text} ${opening}`
    if (text.length > MAX_EXCERPT_LENGTH) break
  }
  text = text.trim()
  return text.length <= MAX_EXCERPT_LENGTH ? text : (wholeSentences(text) ?? cutBetweenWords(text))
}

function wholeSentences(text: string): string | undefined {
  let end = 0
  for (;;) {
    const next = end + firstSentence(text.slice(end)).length
    if (next > MAX_EXCERPT_LENGTH) break
    end = next
  }
  return end < MIN_SENTENCES_LENGTH ? undefined : text.slice(0, end)
}

function cutBetweenWords(text: string): string {
  const space = text.lastIndexOf(' ', MAX_EXCERPT_LENGTH - 1)
  // Very long words and scripts without spaces are cut between characters, but never inside a surrogate pair.
  if (space > MAX_EXCERPT_LENGTH / 2) return `${text.slice(0, space).replace(/[,;:–—-]$/u, '')}…`
  return `${text.slice(0, MAX_EXCERPT_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Counts words: runs of characters between white space, and each Chinese or Japanese character as a word. */
export function countWords(text: string): number {
  let words = 0
  let inWord = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (isSpace(unit)) inWord = false
    else if (isIdeographic(unit)) {
      words++
      inWord = false
    } else if (!inWord && !isPunctuation(unit)) {
      words++
      inWord = true
    }
  }
  return words
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a)
}

/** Kana and ideographs. Hangul is excluded: Korean has spaces between words. */
function isIdeographic(unit: number): boolean {
  return (
    (unit >= 0x3041 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  )
}

/** A dash or quotation mark on its own is not a word. */
function isPunctuation(unit: number): boolean {
  return (
    (unit < 0x30 && unit !== 0x24 && unit !== 0x26) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x3001 && unit <= 0x3020) ||
    (unit >= 0xff01 && unit <= 0xff0f)
  )
}
