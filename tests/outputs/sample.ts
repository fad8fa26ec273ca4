import { buildArchive, type Archive } from '../../src/archive/archive.ts'
import type { Article, Picture, PictureFile } from '../../src/article/article.ts'
import { resolveSite, type Site, type SiteSettings } from '../../src/core/site.ts'
import { article as plainArticle } from '../archive/article.ts'
import { day } from '../day.ts'

/** A minimal article about the harbour, with overrides. */
export function article(overrides: Partial<Article> = {}): Article {
  return plainArticle({
    sha256: 'a'.repeat(64),
    fingerprint: 'a'.repeat(64),
    headline: 'Harbour fire is out',
    language: undefined,
    excerpt: 'The fire in the harbour is out.',
    wordCount: 7,
    ...overrides,
  })
}

/** A picture named in front matter and found in the content folder, with overrides. */
export function picture(overrides: Partial<Picture> = {}, file: Partial<PictureFile> = {}): Picture {
  return {
    named: 'fire.jpg',
    alt: 'Smoke over the harbour',
    caption: 'The harbour at dawn',
    credit: 'Jane Doe',
    line: 2,
    column: 1,
    file: {
      folder: 'content',
      path: '2025/fire.jpg',
      sha256: 'b'.repeat(64),
      type: 'image/jpeg',
      width: 1200,
      height: 800,
      bytes: 90_000,
      ...file,
    },
    ...overrides,
  }
}

export function archiveOf(...articles: readonly Article[]): Archive {
  return buildArchive(articles)
}

/** `count` articles, one per day from 1 January of the year. */
export function articlesOfYear(year: number, count: number): Article[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10)
    return article({ file: `${date}.txt`, date: day(date), headline: `Report of ${date}` })
  })
}

export function siteWith(settings: Partial<SiteSettings> = {}, environment: { url?: string } = {}): Site {
  return resolveSite(
    {
      name: 'The Harbour Archive',
      tagline: 'What the harbour said',
      url: 'https://harbour.example/archive/',
      language: 'en',
      publisher: 'The Harbour',
      ...settings,
    },
    environment,
  )
}
