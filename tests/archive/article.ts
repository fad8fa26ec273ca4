import type { Article } from '../../src/article/article.ts'
import { day } from '../day.ts'

/** A minimal article of 13 May 2025, with overrides. */
export function article(overrides: Partial<Omit<Article, 'date'>> & { date?: string } = {}): Article {
  return {
    file: 'story.txt',
    sha256: '0'.repeat(64),
    fingerprint: '0'.repeat(64),
    time: undefined,
    headline: 'Library to stay open',
    headlineFrom: 'head-line',
    language: 'en',
    direction: 'ltr',
    byline: undefined,
    section: undefined,
    topics: [],
    people: [],
    places: [],
    organisations: [],
    summary: undefined,
    excerpt: 'The council voted on Tuesday to keep the library open for another year.',
    wordCount: 13,
    slug: undefined,
    aliases: [],
    source: undefined,
    canonical: undefined,
    updated: undefined,
    corrections: [],
    picture: undefined,
    draft: false,
    publish: undefined,
    inferred: [],
    ...overrides,
    date: day(overrides.date ?? '2025-05-13'),
  }
}
