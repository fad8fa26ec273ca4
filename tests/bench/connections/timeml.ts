import { readFileSync } from 'node:fs'
import { splitSentences } from '../../../src/connections/text/sentences.ts'
import type { StoryText } from '../../../src/connections/text/story-text.ts'
import { asCalendarDay } from '../../../src/core/calendar-day.ts'

/** A date that an annotator marked: its place in the text, its type and its value as TIMEX3 writes them. */
export interface MarkedDate {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

/** A document of TimeBank or AQUAINT. */
export interface MarkedStory {
  readonly story: StoryText
  /** Where each sentence begins in the text. */
  readonly starts: readonly number[]
  readonly text: string
  readonly dates: readonly MarkedDate[]
}

/** Reads a TimeML 1.2.1 document; `undefined` if it does not say its own day. */
export function readTimeMl(path: string): MarkedStory | undefined {
  const source = readFileSync(path, 'utf8')
  const date = asCalendarDay(/<DCT>.*?value="(\d{4}-\d\d-\d\d)/su.exec(source)?.[1] ?? '')
  const body = /<TEXT>(.*)<\/TEXT>/su.exec(source)?.[1]
  if (date === undefined || body === undefined) return undefined
  const { text, dates } = withoutTags(body)
  const starts: number[] = []
  let from = 0
  const sentences = text.split('\n\n').flatMap((passage, paragraph) =>
    splitSentences(passage, 'en').map((sentence) => {
      from = text.indexOf(sentence, from)
      starts.push(from)
      from += sentence.length
      return { text: sentence, paragraph, kind: 'paragraph' as const }
    }),
  )
  const metadata = { headline: '', language: 'en', byline: undefined, dateline: undefined, topics: [] }
  return { story: { file: path, date, ...metadata, sentences }, starts, text, dates }
}

/** The text with one space between words and a blank line between paragraphs, so that sentences are found in it again. */
function withoutTags(body: string): { readonly text: string; readonly dates: MarkedDate[] } {
  let text = ''
  const dates: MarkedDate[] = []
  const open: { readonly start: number; readonly type: string; readonly value: string }[] = []
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+/gu)) {
    if (token.startsWith('<TIMEX3')) {
      open.push({ start: text.length, type: attribute(token, 'type'), value: attribute(token, 'value') })
    } else if (token === '</TIMEX3>') {
      const date = open.pop()
      if (date) dates.push({ ...date, end: text.length })
    } else if (!token.startsWith('<')) {
      for (const piece of decoded(token).split(/(\s+)/u)) {
        if (piece.trim() !== '') text += piece
        else if (/\n\s*\n/u.test(piece)) text = text === '' ? '' : `${text.trimEnd()}\n\n`
        else if (piece !== '' && /\S$/u.test(text)) text += ' '
      }
    }
  }
  return { text, dates }
}

function attribute(tag: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? ''
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function decoded(text: string): string {
  return text.replace(/&(\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity)
}
