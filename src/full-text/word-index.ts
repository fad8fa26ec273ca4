import { ByteReader, ByteWriter } from './bytes.ts'
import { PLACE, type Posting } from './postings.ts'
import { weightOf } from './relevance.ts'
import type { StoryWords } from './story-words.ts'

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

  add(day: number, ordinal: number, { words, length }: StoryWords): void {
    for (const [word, { occurrences, places }] of words) {
      let log = this.#terms.get(word)
      if (log === undefined) this.#terms.set(word, (log = { writer: new ByteWriter(), day: 0 }))
      const { writer } = log
      writer.number(day - log.day)
      log.day = day
      writer.number(ordinal)
      writer.byte(weightOf(occurrences, length))
      writer.number(places.length / PLACE)
      let last = 0
      for (let place = 0; place < places.length; place += PLACE) {
        const position = places[place] ?? 0
        writer.number(position - last)
        last = position
        writer.byte(places[place + 1] ?? 0)
        writer.byte(places[place + 2] ?? 0)
      }
    }
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
      const places: number[] = []
      let position = 0
      for (let rest = reader.number(); rest > 0; rest -= 1) {
        position += reader.number()
        places.push(position, reader.byte(), reader.byte())
      }
      yield { day, ordinal, weight, places }
    }
  }
}
