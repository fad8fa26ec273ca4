import { hash } from 'node:crypto'
import { compareText } from '../core/compare-text.ts'
import { memoize } from '../core/memoize.ts'
import type { SubjectKind } from '../core/paths.ts'
import type { PublishedArticle } from './archive.ts'
import { isReserved, slugify } from './slugify.ts'

/** A section or topic with its stories. */
export interface Subject {
  readonly kind: SubjectKind
  /** As most of its stories spell it. */
  readonly name: string
  readonly slug: string
  /** In the order they came in: oldest first. */
  readonly articles: readonly PublishedArticle[]
}

/**
 * Every section, or every topic, of the articles, by name. Spellings that
 * differ only in case, accents or punctuation are one subject.
 */
export function subjectsOf(kind: SubjectKind, articles: readonly PublishedArticle[]): readonly Subject[] {
  return ofKind[kind](articles)
}

// Pages, feeds and addresses each ask for those of the whole archive.
const ofKind: Readonly<Record<SubjectKind, (articles: readonly PublishedArticle[]) => readonly Subject[]>> = {
  section: memoize((articles) => subjectsIn('section', articles)),
  topic: memoize((articles) => subjectsIn('topic', articles)),
}

function subjectsIn(kind: SubjectKind, articles: readonly PublishedArticle[]): readonly Subject[] {
  const bySlug = new Map<string, { names: string[]; articles: PublishedArticle[] }>()
  const slugOf = new Map<string, string>() // an archive has many stories and few subjects
  for (const article of articles) {
    const slugs = new Set<string>()
    for (const name of namesOf(kind, article)) {
      const slug = slugOf.get(name) ?? subjectSlug(name)
      slugOf.set(name, slug)
      const subject = bySlug.get(slug) ?? { names: [], articles: [] }
      bySlug.set(slug, subject)
      subject.names.push(name)
      if (!slugs.has(slug)) subject.articles.push(article)
      slugs.add(slug)
    }
  }
  return [...bySlug]
    .map(([slug, { names, articles }]) => ({ kind, slug, name: commonest(names), articles }))
    .sort((a, b) => compareText(a.slug, b.slug))
}

// Letters whose Latin form says what they are; of others, “C++” and “C#” among them, too much is lost.
const KEPT_BY_SLUG = /^[\p{Script=Latin}\p{Nd}\s\p{Pd}'’.,:;!?()/]*$/u

/**
 * The last part of a subject's address. It depends on the name alone, so it
 * stays good whatever other subjects come; names that lose letters on the way
 * to a slug get a digest, so that no two of them share a page, and so do names
 * that no folder can have.
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

/** The name that occurs most; of equals, the first in the order of text. */
function commonest(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }))
  counts.sort((a, b) => b.count - a.count || compareText(a.name, b.name))
  return counts[0]?.name ?? ''
}
