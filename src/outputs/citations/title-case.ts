/** Articles, conjunctions and prepositions, which headlines in title case keep small (MLA 9, 2.90). */
const SMALL = new Set(
  (
    'a an the and but for nor or so yet about above across after against along amid among around as at before ' +
    'behind below beneath beside besides between beyond by despite down during except from in inside into like ' +
    'near of off on onto out outside over past per since than through throughout to toward towards under ' +
    'underneath until till up upon v versus via vs with within without'
  ).split(' '),
)

/**
 * A headline in title case, as MLA and Chicago print English titles. Words with a capital stay as they are,
 * and so does a headline in another language, whose rules differ.
 * One without a language counts as English, as its quotation marks do.
 */
export function titleCase(title: string, language = 'en'): string {
  if (!/^en(?:-|$)/i.test(language)) return title
  const words = title.split(' ')
  return words
    .map((word, index) => {
      const opens = index === 0 || /[:?!]["”’]?$/u.test(words[index - 1] ?? '')
      return opens || index === words.length - 1 || !SMALL.has(lettersOf(word)) ? capitalised(word) : word
    })
    .join(' ')
}

function lettersOf(word: string): string {
  return word.replace(/[^\p{L}]/gu, '')
}

/** With a capital for each part of a compound, unless the part has capitals of its own. */
function capitalised(word: string): string {
  return word
    .split(/([-/])/)
    .map((part, index) =>
      /\p{Lu}/u.test(part) || (index > 0 && SMALL.has(lettersOf(part)))
        ? part
        : part.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase()),
    )
    .join('')
}
