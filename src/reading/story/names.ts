const PARTICLE = `(?:de|del|della|der|den|di|da|dos|du|van|von|bin|ibn|al|el|la|le|ter|ten|zu|y|e)`
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.\-]*|\p{Lo}[\p{L}\p{M}]*)`
const PERSON = new RegExp(`^${NAME_WORD}(?:\\s(?:${PARTICLE}\\s)*(?:al-|el-|d'|d’)?${NAME_WORD}){1,4}$`, 'u')

/** Whether the words have the form of a person’s name: two to five capitalised words, particles aside. */
export function looksLikePerson(text: string): boolean {
  return text.length <= 60 && PERSON.test(text) && !/[.!?]{2}/.test(text)
}

/** Whether each word is capitalised or a joining word, as in the name of a body: “University of Utah”. */
export function looksLikeName(text: string): boolean {
  if (text.length > 80) return false
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
