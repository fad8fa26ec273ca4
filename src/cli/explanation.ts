import type { ArticleText, HeadlineOrigin, Inference } from '../article/article.ts'
import { textsOf } from '../article/texts.ts'
import type { Reading } from '../reading/reading.ts'
import { printable } from './printable.ts'

/** How a file was read, as a JSON object on one line. For a file that cannot be read, its values are null or empty. */
export function readingAsJson(shownFile: string, reading: Reading): string {
  const { article, text } = reading.ok ? reading : {}
  return JSON.stringify({
    file: shownFile,
    date: article?.date ?? null,
    headline: article?.headline ?? null,
    headlineFrom: article?.headlineFrom ?? null,
    credit: text?.credits.join(' · ') || null,
    captions: text?.captions ?? [],
    byline: article?.byline ?? null,
    boilerplate: text?.boilerplate ?? [],
    paragraphs: text ? paragraphsOf(text) : [],
    problems: reading.problems.map((problem) => ({ ...problem, file: shownFile })),
  })
}

const FROM: Readonly<Record<HeadlineOrigin, string>> = {
  'front-matter': 'from front matter',
  'head-line': 'from the first line',
  'next-line': 'from a line below the first',
  'first-sentence': 'made from the first sentence',
}

/** How a file was read, for people: everything that was found, and why. */
export function explanation(shownFile: string, reading: Reading): string {
  const rows: (readonly [label: string, text: string])[] = []
  if (reading.ok) {
    const { article, text } = reading
    rows.push(['date', article.date], ['headline', `${article.headline}  (${FROM[article.headlineFrom]})`])
    if (article.byline !== undefined) rows.push(['byline', article.byline])
    if (text.dateline !== undefined) rows.push(['dateline', text.dateline])
    for (const credit of text.credits) rows.push(['credit', credit])
    for (const caption of text.captions) rows.push(['caption', caption])
    if (article.picture) rows.push(['picture', article.picture.named])
    for (const line of text.boilerplate) rows.push(['set aside', line])
    for (const [index, paragraph] of paragraphsOf(text).entries()) {
      rows.push([`paragraph ${index + 1}`, truncate(paragraph)])
    }
    for (const inference of text.inferences) rows.push(['inferred', inferenceText(inference)])
    for (const normalisation of text.normalisations) rows.push(['changed', normalisation])
    if (article.draft) rows.push(['draft', 'not published'])
  }
  for (const { line, column, severity, code, message, hint } of reading.problems) {
    rows.push([severity, `${line}:${column} ${code}: ${message} → ${hint}`])
  }
  return [
    printable(shownFile),
    ...rows.map(([label, text]) => `  ${label.padEnd(14)}${printable(text)}`),
    '',
  ].join('\n')
}

function inferenceText({ kind, rule, line, words }: Inference): string {
  return `${kind} on line ${line} by the rule ${rule}: ${truncate(words)}`
}

function paragraphsOf({ body }: ArticleText): string[] {
  if (body.form === 'markdown') return body.markdown.split(/\n[ \t]*\n/).filter((text) => text.trim() !== '')
  return body.blocks.flatMap(textsOf)
}

function truncate(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 100)}… (${text.length} characters)`
}
