import { buildArchive, type Archive } from '../../src/archive/archive.ts'
import type { Article, Picture, PictureFile } from '../../src/article/article.ts'
import { resolveSite, type Site, type SiteSettings } from '../../src/core/site.ts'
import { article as plainArticle } from '../archive/article.ts'
import { day } from '../day.ts'

/** An article of the harbour that says nothing but what the test is about. */
export function article(facts: Partial<Article> = {}): Article {
  return plainArticle({
    sha256: 'a'.repeat(64),
    fingerprint: 'a'.repeat(64),
    headline: 'Harbour fire is out',
    language: undefined,
    excerpt: 'The fire in the harbour is out.',
    wordCount: 7,
    ...facts,
  })
}

/** A picture as front matter names it and the content folder has it. */
export function picture(facts: Partial<Picture> = {}, file: Partial<PictureFile> = {}): Picture {
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
    ...facts,
  }
}

export function archiveOf(...articles: readonly Article[]): Archive {
  return buildArchive(articles)
}

/** So many articles, one a day from the first of January of the year. */
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
