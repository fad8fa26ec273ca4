import { writingOf } from './scripts.ts'

const PARTICLE = `(?:de|del|della|der|den|di|da|dos|du|van|von|bin|ibn|al|el|la|le|ter|ten|zu|y|e)`
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.\-]*|\p{Lo}[\p{L}\p{M}]*)`
const PERSON = new RegExp(`^${NAME_WORD}(?:\\s(?:${PARTICLE}\\s)*(?:al-|el-|d'|d’)?${NAME_WORD}){1,4}$`, 'u')

/** Whether the words have the form of a person’s name: two to five capitalised words, particles aside. */
export function looksLikePersonName(text: string): boolean {
  return text.length <= 60 && PERSON.test(text) && !/[.!?]{2}/.test(text)
}

/** An Arabic name has several parts; a Korean, Chinese or Japanese one a name and a title. */
const MOST_WORDS_ARABIC = 5
const MOST_WORDS_EAST_ASIAN = 2
const MOST_CHARACTERS_EAST_ASIAN = 8

/** Words no name begins with: “Our Verdict”, “Im Schlepptau”. */
const NO_FIRST_NAME =
  /^(?:part|chapter|key|instant|recommended|related|latest|quick|about|our|my|your|this|these|why|how|what|when|where|who|new|more|im|am|zum|zur|beim|unsere?|meine?|über|notre|nos|votre|mes|nuestr[oa]s?|sobre) /iu
/** Endings of German nouns and adjectives, which are capitalised in titles as names are, and “Python API”. */
const NO_NAME =
  /\p{L}{4}(?:ung|heit|keit|schaft|ismus|tion|(?:isch|lich|ig|frei|los|haft)e[rsnm]?)(?: |$)|\p{Ll} (?!I)\p{Lu}{2,}(?: |$)/u

/**
 * Whether a line names somebody a story is about, as a caption does. What is
 * written in small letters in the story is a word and no name: “New Members”
 * above “the new members”. Scripts without capitals show no name by its form, so
 * there the story must speak of it.
 */
export function namesPerson(line: string, story: string): boolean {
  if (!looksLikePersonName(line)) return false
  const words = line.split(/\s/u)
  const isEastAsian = writingOf(line) === 'east-asian'
  // “通用 CEO 押注电动化”: a sentence of a writing without spaces, parted by a foreign word.
  if (isEastAsian && words.some((word) => word.length > MOST_CHARACTERS_EAST_ASIAN)) return false
  if (/\p{Lu}/u.test(line)) {
    if (isEastAsian || NO_FIRST_NAME.test(line) || NO_NAME.test(line)) return false
    const lower = new Set(words.map((word) => word.toLowerCase()))
    for (const [word] of story.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}'’-]*/gu)) {
      if (word.length > 2 && lower.has(word)) return false
    }
    return true
  }
  const most = /\p{Script=Arabic}/u.test(line) ? MOST_WORDS_ARABIC : MOST_WORDS_EAST_ASIAN
  return words.length <= most && words.some((word) => word.length > 1 && story.includes(word))
}

/** Whether each word is capitalised or a joining word, as in the name of a body: “University of Utah”. */
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
