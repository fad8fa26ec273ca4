import { ByteReader, ByteWriter } from './bytes.ts'
import type { Place, Posting } from './postings.ts'
import type { StoryWord } from './story-words.ts'

interface TermLog {
  readonly writer: ByteWriter
  day: number
}

/**
 * The words of many stories in memory, without an object for each posting: 100,000 stories have 20 million. Stories
 * are added in the order of the archive.
 */
export class WordIndex {
  readonly #terms = new Map<string, TermLog>()

  add(day: number, ordinal: number, words: ReadonlyMap<string, StoryWord>): void {
    for (const [word, { weight, places }] of words) {
      let log = this.#terms.get(word)
      if (log === undefined) this.#terms.set(word, (log = { writer: new ByteWriter(), day: 0 }))
      const { writer } = log
      writer.number(day - log.day)
      log.day = day
      writer.number(ordinal)
      writer.byte(weight)
      writer.number(places.length)
      let last = 0
      for (const { position, before, after } of places) {
        writer.number(position - last)
        last = position
        writer.byte(before)
        writer.byte(after)
      }
    }
  }

  has(word: string): boolean {
    return this.#terms.has(word)
  }

  words(): IterableIterator<string> {
    return this.#terms.keys()
  }

  /** The postings of a word in the order of the archive; none if no story has it. */
  *postings(word: string): Generator<Posting, undefined> {
    const log = this.#terms.get(word)
    if (log === undefined) return
    const reader = new ByteReader(log.writer.written)
    let day = 0
    while (!reader.atEnd) {
      day += reader.number()
      const ordinal = reader.number()
      const weight = reader.byte()
      let position = 0
      const places = Array.from({ length: reader.number() }, (): Place => {
        position += reader.number()
        return { position, before: reader.byte(), after: reader.byte() }
      })
      yield { day, ordinal, weight, places }
    }
  }
}
