/** The labels that a mail program or an article database writes above and below a story. */
export interface HeaderFormat {
  readonly rule: string
  /** Matches the label and the space after it; the rest of the line is the value. */
  readonly label: RegExp
  /** Labels that identify the format; the others also occur above notices and recipes. */
  readonly distinctive: ReadonlySet<string>
  /** How many different distinctive labels it takes. */
  readonly minimum: number
  /** Whether labels also follow the story. */
  readonly hasFooter: boolean
}

const labels = (list: string): ReadonlySet<string> => new Set(list.split(', '))

const EXPORT_LABELS = String.raw`headline|byline|author(?:/byline)?|authors|dateline|section|length|word count|edition|pages?|print page|publication(?:[ -](?:title|date|info|year|type|subject))?|source(?: type)?|language|load-date|journal-code|document(?: type| id)?|database|copyright|distribution|type|series|column|graphic|slug(?:line)?|keywords?|category|service|priority|title|issn|isbn|record(?: number)?|accession number|proquest document id|document url|last updated|volume|issue|subject|location|people|company(?: / organization)?|place of publication|country of publication|publisher|full text|body|text|lead`

const EXPORT_LABEL = new RegExp(String.raw`^(${EXPORT_LABELS})\s?[:：](?:\s+|$)`, 'i')
const MAIL_LABEL =
  /^(from|to|cc|bcc|sent|subject|date|reply-to|newsgroups|message-id|organi[sz]ation|lines|references|path|importance|attachments|x-[\w-]+)\s?[:：](?:\s+|$)/i

/** The known formats, in the order in which they are tried. */
export const HEADER_FORMATS: readonly HeaderFormat[] = [
  {
    rule: 'header-of-a-mail',
    label: MAIL_LABEL,
    distinctive: labels('from, to, cc, bcc, sent, subject, reply-to, newsgroups, message-id'),
    minimum: 2,
    hasFooter: false,
  },
  {
    rule: 'header-of-an-export',
    label: EXPORT_LABEL,
    distinctive: labels(
      'headline, byline, author/byline, dateline, section, length, word count, edition, page, pages, print page, publication title, publication date, publication info, publication year, publication-type, load-date, journal-code, document type, document id, database, issn, record, accession number, proquest document id, graphic, slug, slugline, full text, body',
    ),
    minimum: 2,
    hasFooter: true,
  },
  {
    rule: 'header-of-an-export',
    label: /^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|PUB|AN)(?:\s+(?=\S)|$)/,
    distinctive: labels('hd, wc, pd, sn, sc, la, cy, an'),
    minimum: 4,
    hasFooter: true,
  },
]

/** The story follows these labels. */
export const BODY_LABELS = labels('full text, body, text, lead, lp, td')
/** Labels whose value is the headline. */
export const HEADLINE_LABELS = labels('headline, title, subject, hd')
/** Labels whose value is the byline. */
export const BYLINE_LABELS = labels('byline, author, authors, author/byline, by')

/** Whether a line starts with a header label and a colon. Two such lines in a row are never joined. */
export function isLabelled(text: string): boolean {
  // The cheap first test settles nearly every line.
  return /^[\w/ -]{2,40}[:：]/.test(text) && (MAIL_LABEL.test(text) || EXPORT_LABEL.test(text))
}
