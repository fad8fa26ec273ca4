import { hash } from 'node:crypto'
import { compareText } from '../core/compare-text.ts'
import { memoize } from '../core/memoize.ts'
import type { SubjectKind } from '../core/paths.ts'
import type { PublishedArticle } from './archive.ts'
import { isReserved, slugify } from './slugify.ts'

/** A section or topic with its stories. */
export interface Subject {
  readonly kind: SubjectKind
  /** The most common spelling. */
  readonly name: string
  readonly slug: string
  /** In the order of the archive, oldest first. */
  readonly articles: readonly PublishedArticle[]
}

/**
 * All sections or all topics of the articles, sorted by slug. Spellings that differ
 * only in case, accents or punctuation are one subject.
 */
export function subjectsOf(kind: SubjectKind, articles: readonly PublishedArticle[]): readonly Subject[] {
  return ofKind[kind](articles)
}

// Memoized: pages, feeds and addresses all need the subjects of the whole archive.
const ofKind: Readonly<Record<SubjectKind, (articles: readonly PublishedArticle[]) => readonly Subject[]>> = {
  section: memoize((articles) => subjectsIn('section', articles)),
  topic: memoize((articles) => subjectsIn('topic', articles)),
}

function subjectsIn(kind: SubjectKind, articles: readonly PublishedArticle[]): readonly Subject[] {
  const bySlug = new Map<string, { names: string[]; articles: PublishedArticle[] }>()
  const slugCache = new Map<string, string>() // an archive has many stories and few subjects
  for (const article of articles) {
    const slugs = new Set<string>()
    for (const name of namesOf(kind, article)) {
      const slug = slugCache.get(name) ?? subjectSlug(name)
      slugCache.set(name, slug)
      const subject = bySlug.get(slug) ?? { names: [], articles: [] }
      bySlug.set(slug, subject)
      subject.names.push(name)
      if (!slugs.has(slug)) subject.articles.push(article)
      slugs.add(slug)
    }
  }
  return [...bySlug]
    .map(([slug, { names, articles }]) => ({ kind, slug, name: mostCommon(names), articles }))
    .sort((a, b) => compareText(a.slug, b.slug))
}

// Names whose slug stays recognisable. Others, such as “C++” and “C#”, lose too much.
const KEPT_BY_SLUG = /^[\p{Script=Latin}\p{Nd}\s\p{Pd}'’.,:;!?()/]*$/u

/**
 * The slug of a subject. It depends only on the name, so that it is stable as other
 * subjects come and go. A name that loses characters in its slug gets a digest, so that
 * no two such names share a page; so does a name that no folder can have.
 */
export function subjectSlug(name: string): string {
  const key = name.normalize('NFKC').toLowerCase()
  const slug = slugify(key)
  if (slug !== '' && KEPT_BY_SLUG.test(key) && !isReserved(slug)) return slug
  const digest = hash('sha256', key).slice(0, 8)
  return slug === '' ? `subject-${digest}` : `${slug}-${digest}`
}

function namesOf(kind: SubjectKind, article: PublishedArticle): readonly string[] {
  if (kind === 'topic') return article.topics
  return article.section === undefined ? [] : [article.section]
}

/** The most common name; the first in sort order wins a tie. */
function mostCommon(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }))
  counts.sort((a, b) => b.count - a.count || compareText(a.name, b.name))
  return counts[0]?.name ?? ''
}
