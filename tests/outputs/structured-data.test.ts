import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breadcrumbs, jsonForScript, newsArticle, webSite } from '../../src/outputs/structured-data.ts'
import { day } from '../day.ts'
import { archiveOf, article, picture, siteWith } from './sample.ts'

const site = siteWith({ licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } })

function serialised(
  overrides: Parameters<typeof article>[0],
  where = site,
  names: Parameters<typeof newsArticle>[1] = [],
): Record<string, unknown> {
  const [published] = archiveOf(article(overrides)).articles
  if (!published) throw new Error('nothing was published')
  return JSON.parse(jsonForScript(newsArticle(published, names, where))) as Record<string, unknown> // always an object
}

describe('a story as NewsArticle', () => {
  it('has a valid URL for the logo of its publisher, whatever the file name', () => {
    expect(serialised({}, siteWith({ logo: 'our logo #1.png' }))).toMatchObject({
      publisher: { logo: { url: 'https://harbour.example/archive/our%20logo%20%231.png' } },
    })
  })

  it('contains what the source gives', () => {
    expect(
      serialised({
        byline: 'Jane Doe',
        section: 'Trade',
        topics: ['Food'],
        language: 'de',
        updated: day('2025-06-01'),
        corrections: [{ date: day('2025-06-02'), text: 'It was cod.' }],
      }),
    ).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://harbour.example/archive/2025/05/13/harbour-fire-is-out/',
      headline: 'Harbour fire is out',
      datePublished: '2025-05-13',
      dateModified: '2025-06-02',
      author: { name: 'Jane Doe' },
      publisher: { '@type': 'Organization', name: 'The Harbour' },
      inLanguage: 'de',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      articleSection: 'Trade',
      keywords: ['Food'],
      correction: [{ '@type': 'CorrectionComment', text: 'It was cod.', datePublished: '2025-06-02' }],
    })
  })

  it('mentions the names that its page shows, each with its type and page', () => {
    const kinds = ['person', 'place', 'organisation', 'work', 'other'] as const
    const names = kinds.map((kind) => ({ name: `A ${kind}`, kind, path: `names/a-${kind}/` }))
    const url = 'https://harbour.example/archive/names'
    expect(serialised({}, site, names)['mentions']).toEqual([
      { '@type': 'Person', name: 'A person', url: `${url}/a-person/` },
      { '@type': 'Place', name: 'A place', url: `${url}/a-place/` },
      { '@type': 'Organization', name: 'A organisation', url: `${url}/a-organisation/` },
      { '@type': 'CreativeWork', name: 'A work', url: `${url}/a-work/` },
      { '@type': 'Thing', name: 'A other', url: `${url}/a-other/` },
    ])
    expect(serialised({})).not.toHaveProperty('mentions')
  })

  it('has its picture, with caption and credit', () => {
    const url = 'https://harbour.example/archive/2025/05/13/harbour-fire-is-out/bbbbbbbbbbbbbbbb.jpg'
    expect(serialised({ picture: picture() })).toMatchObject({
      image: {
        '@type': 'ImageObject',
        url,
        contentUrl: url,
        encodingFormat: 'image/jpeg',
        width: 1200,
        height: 800,
        caption: 'The harbour at dawn',
        creditText: 'Jane Doe',
      },
    })
    const own = picture({}, { folder: 'public', path: 'photos/the fire.jpg' })
    expect(serialised({ picture: own })).toMatchObject({
      image: { url: 'https://harbour.example/archive/photos/the%20fire.jpg' },
    })
  })

  it('has the rights notice only if the settings give one', () => {
    expect(serialised({}, siteWith({ rights: '© The Harbour' }))).toMatchObject({
      copyrightNotice: '© The Harbour',
    })
    expect(serialised({}, siteWith())).not.toHaveProperty('copyrightNotice')
  })

  it('leaves out what the source does not give', () => {
    const plain = serialised({}, siteWith())
    for (const key of [
      'author',
      'dateModified',
      'inLanguage',
      'license',
      'image',
      'correction',
      'keywords',
    ]) {
      expect(plain).not.toHaveProperty(key)
    }
    expect(JSON.stringify(plain)).not.toMatch(/undefined|null/)
  })
})

it('lists the breadcrumbs of a page, starting at the front page', () => {
  const trail = [{ text: '2025', path: '2025/' }]
  expect(breadcrumbs(trail, { text: 'Fire', path: '2025/05/13/fire/' }, site)).toMatchObject({
    itemListElement: [
      { position: 1, name: 'The Harbour Archive', item: 'https://harbour.example/archive/' },
      { position: 2, name: '2025', item: 'https://harbour.example/archive/2025/' },
      { position: 3, name: 'Fire', item: 'https://harbour.example/archive/2025/05/13/fire/' },
    ],
  })
})

it('describes how to search the site', () => {
  expect(webSite(site)).toMatchObject({
    '@type': 'WebSite',
    potentialAction: {
      target: { urlTemplate: 'https://harbour.example/archive/search/?q={search_term_string}' },
    },
  })
})

it('cannot end its script element, whatever a story contains', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const json = jsonForScript({ headline: `${text}</script><!--<script>` })
      expect(json).not.toContain('<')
      expect(JSON.parse(json)).toEqual({ headline: `${text}</script><!--<script>` })
    }),
  )
})
