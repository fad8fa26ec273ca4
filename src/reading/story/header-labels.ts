/** Labels that a program writes above a story it hands out, and below it. */
export interface HeaderFormat {
  readonly rule: string
  /** Finds the label; what follows it is the value. */
  readonly label: RegExp
  /** Of these labels there must be some, for others stand above notices and recipes too. */
  readonly telling: ReadonlySet<string>
  readonly fewest: number
  /** Labels that it writes below the story as well. */
  readonly hasFoot: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(', '))

const EXPORT_LABELS = String.raw`headline|byline|author(?:/byline)?|authors|dateline|section|length|word count|edition|pages?|print page|publication(?:[ -](?:title|date|info|year|type|subject))?|source(?: type)?|language|load-date|journal-code|document(?: type| id)?|database|copyright|distribution|type|series|column|graphic|slug(?:line)?|keywords?|category|service|priority|title|issn|isbn|record(?: number)?|accession number|proquest document id|document url|last updated|volume|issue|subject|location|people|company(?: / organization)?|place of publication|country of publication|publisher|full text|body|text|lead`

const EXPORT = new RegExp(String.raw`^(${EXPORT_LABELS})\s?[:：](?:\s+|$)`, 'i')
const MAIL =
  /^(from|to|cc|bcc|sent|subject|date|reply-to|newsgroups|message-id|organi[sz]ation|lines|references|path|importance|attachments|x-[\w-]+)\s?[:：](?:\s+|$)/i

export const HEADER_FORMATS: readonly HeaderFormat[] = [
  {
    rule: 'header-of-a-mail',
    label: MAIL,
    telling: words('from, to, cc, bcc, sent, subject, reply-to, newsgroups, message-id'),
    fewest: 2,
    hasFoot: false,
  },
  {
    rule: 'header-of-an-export',
    label: EXPORT,
    telling: words(
      'headline, byline, author/byline, dateline, section, length, word count, edition, page, pages, print page, publication title, publication date, publication info, publication year, publication-type, load-date, journal-code, document type, document id, database, issn, record, accession number, proquest document id, graphic, slug, slugline, full text, body',
    ),
    fewest: 2,
    hasFoot: true,
  },
  {
    rule: 'header-of-an-export',
    label: /^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|PUB|AN)(?:\s+(?=\S)|$)/,
    telling: words('hd, wc, pd, sn, sc, la, cy, an'),
    fewest: 4,
    hasFoot: true,
  },
]

/** What follows these labels is the story. */
export const BODY = words('full text, body, text, lead, lp, td')
export const HEADLINES = words('headline, title, subject, hd')
export const BYLINES = words('byline, author, authors, author/byline, by')

/** Whether a line begins with a label of such a header and a colon. Two such lines are two. */
export function isLabelled(text: string): boolean {
  // Of nearly every line this is all that is asked.
  return /^[\w/ -]{2,40}[:：]/.test(text) && (MAIL.test(text) || EXPORT.test(text))
}
