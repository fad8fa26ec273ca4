import type { CalendarDay } from '../core/calendar-day.ts'

/**
 * One news story, as everything but the reading room sees it: what a listing,
 * a feed or a neighbour needs. Its text is an `ArticleText`, read only by the
 * page that shows it, so that an archive of 100,000 fits in memory.
 */
export interface Article {
  /** Path of the source inside the content folder, with `/` between folders. The article's identity. */
  readonly file: string
  /** SHA-256 of the source's bytes, 64 hexadecimal digits. */
  readonly sha256: string
  /** The same for two sources that tell the same story of the same day, however they are spaced and encoded. */
  readonly fingerprint: string
  /** The day of publication, as the source states it. */
  readonly date: CalendarDay
  readonly headline: string
  readonly headlineFrom: HeadlineOrigin
  /** BCP 47 tag, given in front matter or detected; `undefined` when neither says. */
  readonly language: string | undefined
  /** Direction of the headline and text. */
  readonly direction: 'ltr' | 'rtl'
  /** As the source gives it, without “By”; never invented. */
  readonly byline: string | undefined
  readonly section: string | undefined
  readonly topics: readonly string[]
  /** One or two sentences from front matter. */
  readonly summary: string | undefined
  /** The opening of the text, at most 280 characters, cut between words; empty when there is no text. */
  readonly excerpt: string
  readonly wordCount: number
  /** The slug an editor asked for in front matter. */
  readonly slug: string | undefined
  /** Former paths of the article, as front matter lists them. */
  readonly aliases: readonly string[]
  /** Where it was first published, when front matter says. */
  readonly source: string | undefined
  readonly canonical: string | undefined
  readonly updated: CalendarDay | undefined
  readonly corrections: readonly Correction[]
  /** The picture that front matter names. */
  readonly picture: Picture | undefined
  /** A draft is read and checked, and is nowhere in the output. */
  readonly draft: boolean
  /** Kept out of the output until a build on or after this day. */
  readonly publish: CalendarDay | undefined
  /** What was inferred, by kind: a summary for those who do not have the text. */
  readonly inferred: readonly InferenceKind[]
}

export type HeadlineOrigin = 'front-matter' | 'head-line' | 'next-line' | 'first-sentence'

export interface Correction {
  readonly date: CalendarDay
  readonly text: string
}

/** A picture as front matter names it, and what stands on the disk under that name. */
export interface Picture {
  /** As written: a file beside the story, a path in `public/`, or a web address, which nothing is loaded from. */
  readonly named: string
  /** What it shows, for readers who cannot see it. */
  readonly alt: string | undefined
  /** Given with it in front matter; captions and credits found in the text belong to the text. */
  readonly caption: string | undefined
  readonly credit: string | undefined
  /** Where it is named: the place of any problem with it. */
  readonly line: number
  readonly column: number
  /** There only where it can be shown: reading knows nothing of other files, `build/pictures/` looks. */
  readonly file?: PictureFile
}

/** A file that was found to be a picture. */
export interface PictureFile {
  /** Of `content` a copy is published, without what the camera wrote into it; what is in `public` is published anyway. */
  readonly folder: 'content' | 'public'
  /** Path inside that folder, with `/` between folders. */
  readonly path: string
  /** Of its bytes as they came. */
  readonly sha256: string
  readonly type: PictureType
  /** As it is shown: what is stored lying and marked as standing counts as standing. */
  readonly width: number
  readonly height: number
  /** How many bytes are published. */
  readonly bytes: number
}

export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif'

/** The text of an article and everything around it: each word of the source is in exactly one place here. */
export interface ArticleText {
  /**
   * Where the report was filed: `SANTA FE, N.M. (AP)`, without the dash that follows. Where it opens the
   * first paragraph it stays there too, as newspapers print it; on a line of its own it is only here.
   */
  readonly dateline: string | undefined
  readonly credits: readonly string[]
  readonly captions: readonly string[]
  /** Lines that are not the story and not about it: “Advertisement”, “Read more: …”. Shown set aside. */
  readonly boilerplate: readonly string[]
  readonly body: Body
  /** What the program inferred, in the order of lines. */
  readonly inferences: readonly Inference[]
  /** What was changed in the text on the way: `removed 2 zero-width spaces (U+200B) on line 4`. */
  readonly normalisations: readonly string[]
}

/** The story itself: plain text in blocks, or Markdown to be rendered (and sanitised) by its page. */
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

/** Something the program inferred, with its grounds, so that a person can judge it. */
export interface Inference {
  readonly kind: InferenceKind
  /** Name of the rule, as `docs/reading-rules.md` lists it: `agency-alone-in-headline-place`. */
  readonly rule: string
  /** Line of the source, from 1. */
  readonly line: number
  /** The words it was concluded from. */
  readonly words: string
}
