import { firstSentence } from './story/sentences.ts'

const LONGEST_EXCERPT = 280
/** Whole sentences of fewer characters than these would say too little. */
const SHORTEST_EXCERPT = 120

/**
 * The opening of the paragraphs, at most 280 characters: as many whole sentences
 * as fit, or else the words that fit, ended with “…”.
 */
export function excerptOf(paragraphs: Iterable<string>): string {
  let text = ''
  for (const paragraph of paragraphs) {
    const opening = paragraph.slice(0, 2 * LONGEST_EXCERPT).replaceAll(/\s+/gu, ' ')
    text = text === '' ? opening : `${text} ${opening}`
    if (text.length > LONGEST_EXCERPT) break
  }
  text = text.trim()
  return text.length <= LONGEST_EXCERPT ? text : (wholeSentences(text) ?? cutBetweenWords(text))
}

function wholeSentences(text: string): string | undefined {
  let end = 0
  for (;;) {
    const next = end + firstSentence(text.slice(end)).length
    if (next > LONGEST_EXCERPT) break
    end = next
  }
  return end < SHORTEST_EXCERPT ? undefined : text.slice(0, end)
}

function cutBetweenWords(text: string): string {
  const space = text.lastIndexOf(' ', LONGEST_EXCERPT - 1)
  // Scripts without spaces, and very long words, are cut between characters, never inside a surrogate pair.
  if (space > LONGEST_EXCERPT / 2) return `${text.slice(0, space).replace(/[,;:–—-]$/u, '')}…`
  return `${text.slice(0, LONGEST_EXCERPT - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Words of a text: runs between white space, and each East Asian character for itself. */
export function countWords(text: string): number {
  let words = 0
  let inside = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (isSpace(unit)) inside = false
    else if (isIdeographic(unit)) {
      words++
      inside = false
    } else if (!inside && !isPunctuation(unit)) {
      words++
      inside = true
    }
  }
  return words
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a)
}

/** Kana and ideographs; Korean is written with spaces between words. */
function isIdeographic(unit: number): boolean {
  return (
    (unit >= 0x3041 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  )
}

/** A dash or quotation mark alone is no word. */
function isPunctuation(unit: number): boolean {
  return (
    (unit < 0x30 && unit !== 0x24 && unit !== 0x26) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x3001 && unit <= 0x3020) ||
    (unit >= 0xff01 && unit <= 0xff0f)
  )
}
