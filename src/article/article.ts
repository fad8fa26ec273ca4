import type { CalendarDay } from '../core/calendar-day.ts'

/**
 * The metadata of one news story: what a listing, a feed or a neighbouring story
 * needs. The text is a separate `ArticleText`, loaded only for the page that shows
 * it, so that an archive of 100,000 stories fits in memory.
 */
export interface Article {
  /** Path of the source inside the content folder, with `/` between folders. Identifies the article. */
  readonly file: string
  /** SHA-256 of the source's bytes, 64 hexadecimal digits. */
  readonly sha256: string
  /** Equal for two sources with the same story of the same day, whatever their spacing and encoding. */
  readonly fingerprint: string
  /** The day of publication, as the source states it. */
  readonly date: CalendarDay
  /** The time of day that the source gives with it, `HH:MM:SS`. It orders the stories of a day, and is not shown. */
  readonly time: string | undefined
  readonly headline: string
  readonly headlineFrom: HeadlineOrigin
  /** BCP 47 tag from front matter or detection; `undefined` when neither gives one. */
  readonly language: string | undefined
  /** Writing direction of the headline and the text. */
  readonly direction: 'ltr' | 'rtl'
  /** As in the source, without “By”. Never made up. */
  readonly byline: string | undefined
  readonly section: string | undefined
  readonly topics: readonly string[]
  /** Names from front matter, which are certain. */
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly organisations: readonly string[]
  /** One or two sentences from front matter. */
  readonly summary: string | undefined
  /** The start of the text, at most 280 characters, cut between words; empty when there is no text. */
  readonly excerpt: string
  readonly wordCount: number
  /** The slug from front matter. */
  readonly slug: string | undefined
  /** Former paths of the article, as listed in front matter. */
  readonly aliases: readonly string[]
  /** Where it was first published, from front matter. */
  readonly source: string | undefined
  readonly canonical: string | undefined
  readonly updated: CalendarDay | undefined
  readonly corrections: readonly Correction[]
  /** The picture that front matter names. */
  readonly picture: Picture | undefined
  /** A draft is read and checked but not published. */
  readonly draft: boolean
  /** Embargo: published only by builds on or after this day. */
  readonly publish: CalendarDay | undefined
  /** The kinds of inference in the text, for code that does not load it. */
  readonly inferred: readonly InferenceKind[]
}

export type HeadlineOrigin = 'front-matter' | 'head-line' | 'next-line' | 'first-sentence'

export interface Correction {
  readonly date: CalendarDay
  readonly text: string
}

/** A picture named in front matter, and the file that the name resolves to. */
export interface Picture {
  /** As written: a file beside the story, a path in `public/`, or a web address, which is never loaded. */
  readonly named: string
  /** Alternative text, for readers who cannot see it. */
  readonly alt: string | undefined
  /** Only those from front matter; captions and credits found in the text belong to `ArticleText`. */
  readonly caption: string | undefined
  readonly credit: string | undefined
  /** Where front matter names it: the place of any problem with it. */
  readonly line: number
  readonly column: number
  /** Set only if the picture can be shown. Reading a story looks at no other file; `content/pictures/` resolves the name. */
  readonly file?: PictureFile
}

/** A file that has been verified to be a picture. */
export interface PictureFile {
  /** From `content`, a copy without camera metadata is published. Files in `public` are published as they are. */
  readonly folder: 'content' | 'public'
  /** Path inside that folder, with `/` between folders. */
  readonly path: string
  /** Of the original bytes. */
  readonly sha256: string
  readonly type: PictureType
  /** Dimensions as displayed, with the stored orientation applied. */
  readonly width: number
  readonly height: number
  /** Size of the published file. */
  readonly bytes: number
}

export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif'

/** The text of an article and everything around it. Each word of the source is in exactly one field. */
export interface ArticleText {
  /**
   * Where the report was filed: `SANTA FE, N.M. (AP)`, without the dash that follows. A dateline that opens
   * the first paragraph stays there too, as newspapers print it; one on a line of its own is only here.
   */
  readonly dateline: string | undefined
  readonly credits: readonly string[]
  readonly captions: readonly string[]
  /** Lines that are not part of the story: “Advertisement”, “Read more: …”. Shown apart from it. */
  readonly boilerplate: readonly string[]
  readonly body: Body
  /** In line order. */
  readonly inferences: readonly Inference[]
  /** Changes made to the text while reading it: `removed 2 zero-width spaces (U+200B) on line 4`. */
  readonly normalisations: readonly string[]
}

/** The story itself: plain text in blocks, or Markdown that its page renders and sanitises. */
export type Body =
  | { readonly form: 'text'; readonly blocks: readonly Block[] }
  | { readonly form: 'markdown'; readonly markdown: string }

export type Block =
  | {
      readonly kind: 'paragraph' | 'heading' | 'quotation' | 'question' | 'answer'
      readonly text: string
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }

export type InferenceKind =
  'headline' | 'credit' | 'caption' | 'byline' | 'dateline' | 'boilerplate' | 'language' | 'truncation'

/** A conclusion of a reading rule, with its evidence, so that a person can judge it. */
export interface Inference {
  readonly kind: InferenceKind
  /** Name of the rule in `docs/reading-rules.md`: `agency-alone-in-headline-place`. */
  readonly rule: string
  /** Line of the source, from 1. */
  readonly line: number
  /** The words that the rule matched. */
  readonly words: string
}
