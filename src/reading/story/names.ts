import { writingOf } from './scripts.ts'

const PARTICLE = `(?:de|del|della|der|den|di|da|dos|du|van|von|bin|ibn|al|el|la|le|ter|ten|zu|y|e)`
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.\-]*|\p{Lo}[\p{L}\p{M}]*)`
const PERSON = new RegExp(`^${NAME_WORD}(?:\\s(?:${PARTICLE}\\s)*(?:al-|el-|d'|d’)?${NAME_WORD}){1,4}$`, 'u')

/** Whether the text looks like a person’s name: two to five capitalised words, not counting particles. */
export function looksLikePersonName(text: string): boolean {
  return text.length <= 60 && PERSON.test(text) && !/[.!?]{2}/.test(text)
}

/** An Arabic name has several parts; a Korean, Chinese or Japanese one is a name and perhaps a title. */
const MAX_ARABIC_WORDS = 5
const MAX_EAST_ASIAN_WORDS = 2
const MAX_EAST_ASIAN_WORD_LENGTH = 8

/** Words that never start a name: “Our Verdict”, “Im Schlepptau”. */
const NON_NAME_START =
  /^(?:part|chapter|key|instant|recommended|related|latest|quick|about|our|my|your|this|these|why|how|what|when|where|who|new|more|im|am|zum|zur|beim|unsere?|meine?|über|notre|nos|votre|mes|nuestr[oa]s?|sobre) /iu
/** Endings of German nouns and adjectives, which titles capitalise like names, and acronyms: “Python API”. */
const NON_NAME =
  /\p{L}{4}(?:ung|heit|keit|schaft|ismus|tion|(?:isch|lich|ig|frei|los|haft)e[rsnm]?)(?: |$)|\p{Ll} (?!I)\p{Lu}{2,}(?: |$)/u

/**
 * Whether a line names a person in the story, as a caption does. A word that the
 * story has in lower case is not a name: “New Members” above “the new members”.
 * Scripts without capitals do not mark names, so there the story must mention it.
 */
export function namesPerson(line: string, story: string): boolean {
  if (!looksLikePersonName(line)) return false
  const words = line.split(/\s/u)
  const isEastAsian = writingOf(line) === 'east-asian'
  // “通用 CEO 押注电动化” is a sentence without spaces, split only by a foreign word.
  if (isEastAsian && words.some((word) => word.length > MAX_EAST_ASIAN_WORD_LENGTH)) return false
  if (/\p{Lu}/u.test(line)) {
    if (isEastAsian || NON_NAME_START.test(line) || NON_NAME.test(line)) return false
    const lower = new Set(words.map((word) => word.toLowerCase()))
    for (const [word] of story.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}'’-]*/gu)) {
      if (word.length > 2 && lower.has(word)) return false
    }
    return true
  }
  const maxWords = /\p{Script=Arabic}/u.test(line) ? MAX_ARABIC_WORDS : MAX_EAST_ASIAN_WORDS
  return words.length <= maxWords && words.some((word) => word.length > 1 && story.includes(word))
}

/** Whether every word is capitalised or a connective, as in the name of an organisation: “University of Utah”. */
export function looksLikeProperName(text: string): boolean {
  if (text.length > 80 || /[、。，]/u.test(text)) return false
  const words = text.split(' ')
  return (
    words.length <= 8 &&
    words.every(
      (word) =>
        /^[@#(“"‘']?[\p{Lu}\p{Lo}\p{N}]/u.test(word) ||
        /^(?:of|the|and|for|de|du|des|der|die|das|la|le|und|et|y|&|@\S+)$/.test(word),
    )
  )
}
