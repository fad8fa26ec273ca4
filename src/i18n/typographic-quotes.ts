/** Opening and closing, double and single. */
type Quotes = readonly [open: string, close: string, openSingle: string, closeSingle: string]

const ENGLISH: Quotes = ['“', '”', '‘', '’']
const GERMAN: Quotes = ['„', '“', '‚', '‘']
const SCANDINAVIAN: Quotes = ['”', '”', '’', '’']

// By primary language subtag. In languages that are not here, quotation marks are left as they are.
const QUOTES: Readonly<Record<string, Quotes>> = {
  en: ENGLISH,
  es: ENGLISH,
  it: ENGLISH,
  pt: ENGLISH,
  nl: ENGLISH,
  tr: ENGLISH,
  de: GERMAN,
  cs: GERMAN,
  sk: GERMAN,
  sl: GERMAN,
  pl: ['„', '”', '‚', '’'],
  fr: ['«\u202f', '\u202f»', '‹\u202f', '\u202f›'],
  no: ['«', '»', '‘', '’'],
  nb: ['«', '»', '‘', '’'],
  sv: SCANDINAVIAN,
  fi: SCANDINAVIAN,
}

const OPENS = /(?:^|[\s([{—–\p{Pi}])$/u
const CLOSES = /^(?:$|[\s)\]},.;:!?—–\p{Pf}])/u

/**
 * A headline for large type, with the quotation marks and apostrophes of its language (a BCP 47 tag) in place of
 * straight ones. Double marks that do not come in pairs may be inches, and are left alone. For display only: titles,
 * feeds, data and search keep the characters of the source.
 */
export function withTypographicQuotes(headline: string, language = 'en'): string {
  const quotes = QUOTES[language.split('-')[0]?.toLowerCase() ?? '']
  if (!quotes || !/["']/.test(headline)) return headline
  const [open, close, openSingle, closeSingle] = quotes
  return singles(doubles(headline, open, close), openSingle, closeSingle)
}

function doubles(text: string, open: string, close: string): string {
  const parts = text.split('"')
  const isPaired = parts.every(
    (part, index) =>
      index === parts.length - 1 || (index % 2 === 0 ? OPENS.test(part) || part === '' : !OPENS.test(part)),
  )
  if (parts.length % 2 === 0 || !isPaired) return text
  return parts.map((part, index) => (index === 0 ? part : (index % 2 === 1 ? open : close) + part)).join('')
}

/** A single mark opens only if another closes later: in “the ’90s” it is an apostrophe. */
function singles(text: string, open: string, close: string): string {
  let isOpen = false
  return text.replaceAll("'", (_, at: number) => {
    const before = text.slice(0, at)
    const after = text.slice(at + 1)
    if (!isOpen && OPENS.test(before) && hasClosing(after)) {
      isOpen = true
      return open
    }
    if (isOpen && CLOSES.test(after)) {
      isOpen = false
      return close
    }
    return '’'
  })
}

function hasClosing(after: string): boolean {
  return /\S'(?=$|[\s)\]},.;:!?—–\p{Pf}])/u.test(after)
}
