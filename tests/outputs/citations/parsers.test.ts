import { BibLatexParser, RISParser } from 'biblatex-csl-converter'
import { expect, it } from 'vitest'
import { familyOf, type Author } from '../../../src/outputs/citations/authors.ts'
import { bibLatex } from '../../../src/outputs/citations/biblatex.ts'
import { ris } from '../../../src/outputs/citations/ris.ts'
import { cases } from './cases.ts'

/** Texts of the parsers are lists of pieces, `[{ type: 'text', text }]`: they become strings, and empty ones are left out. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value.map(plain)
    return parts.every((part) => typeof part === 'string') ? parts.join('') : parts
  }
  if (typeof value !== 'object' || value === null) return value
  if ('text' in value) return value.text
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, plain(each)] as const)
      .filter(([, each]) => each !== ''),
  )
}

function nameInBibLatex(author: Author): object {
  if ('whole' in author) return { literal: author.whole }
  const { given, particle, family, suffix } = author
  return {
    given,
    family,
    ...(particle !== undefined && { prefix: particle }),
    ...(suffix !== undefined && { suffix }),
  }
}

it.each([...cases])('somebody else’s parser reads the BibLaTeX: %s', (_, story) => {
  const { entries, errors, warnings } = new BibLatexParser(bibLatex(story), {
    processUnexpected: true,
  }).parse()
  expect([...errors, ...warnings]).toEqual([])
  const [entry] = Object.values(entries)
  expect(entry?.bib_type).toBe('article-newspaper')
  expect(plain(entry?.fields)).toMatchObject({
    title: story.title,
    journaltitle: story.publication,
    date: story.date,
    url: story.url,
    ...(story.authors.length > 0 && { author: story.authors.map(nameInBibLatex) }),
  })
})

it.each([...cases])('somebody else’s parser reads the RIS: %s', (_, story) => {
  const { entries, errors } = new RISParser(ris(story)).parse()
  expect(errors).toEqual([])
  const [entry] = Object.values(entries)
  expect(entry?.bib_type).toBe('article-newspaper')
  expect(plain(entry?.fields)).toMatchObject({
    title: story.title,
    journaltitle: story.publication,
    url: story.url,
    ...(story.authors.length > 0 && {
      author: story.authors.map((author) =>
        'whole' in author ? { family: author.whole } : { given: author.given, family: familyOf(author) },
      ),
    }),
  })
})
