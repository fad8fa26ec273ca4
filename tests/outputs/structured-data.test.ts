import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breadcrumbs, jsonForScript, newsArticle, webSite } from '../../src/outputs/structured-data.ts'
import { day } from '../day.ts'
import { archiveOf, article, picture, siteWith } from './sample.ts'

const site = siteWith({ licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } })

function written(facts: Parameters<typeof article>[0], where = site): Record<string, unknown> {
  const [published] = archiveOf(article(facts)).articles
  if (!published) throw new Error('nothing was published')
  return JSON.parse(jsonForScript(newsArticle(published, where))) as Record<string, unknown> // an object was written
}

describe('a story as NewsArticle', () => {
  it('names the logo of its publisher by an address, whatever the file is called', () => {
    expect(written({}, siteWith({ logo: 'our logo #1.png' }))).toMatchObject({
      publisher: { logo: { url: 'https://harbour.example/archive/our%20logo%20%231.png' } },
    })
  })

  it('says what the source says', () => {
    expect(
      written({
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

  it('names its picture, with the words that stand below it', () => {
    const url = 'https://harbour.example/archive/2025/05/13/harbour-fire-is-out/bbbbbbbbbbbbbbbb.jpg'
    expect(written({ picture: picture() })).toMatchObject({
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
    expect(written({ picture: own })).toMatchObject({
      image: { url: 'https://harbour.example/archive/photos/the%20fire.jpg' },
    })
  })

  it('says whose it is, where the settings say', () => {
    expect(written({}, siteWith({ rights: '© The Harbour' }))).toMatchObject({
      copyrightNotice: '© The Harbour',
    })
    expect(written({}, siteWith())).not.toHaveProperty('copyrightNotice')
  })

  it('says nothing of what the source does not say', () => {
    const plain = written({}, siteWith())
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

it('lists the way to a page, from the front page on', () => {
  const trail = [{ text: '2025', path: '2025/' }]
  expect(breadcrumbs(trail, { text: 'Fire', path: '2025/05/13/fire/' }, site)).toMatchObject({
    itemListElement: [
      { position: 1, name: 'The Harbour Archive', item: 'https://harbour.example/archive/' },
      { position: 2, name: '2025', item: 'https://harbour.example/archive/2025/' },
      { position: 3, name: 'Fire', item: 'https://harbour.example/archive/2025/05/13/fire/' },
    ],
  })
})

it('says how the site is searched', () => {
  expect(webSite(site)).toMatchObject({
    '@type': 'WebSite',
    potentialAction: {
      target: { urlTemplate: 'https://harbour.example/archive/search/?q={search_term_string}' },
    },
  })
})

it('cannot end the script it stands in, whatever a story says', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const json = jsonForScript({ headline: `${text}</script><!--<script>` })
      expect(json).not.toContain('<')
      expect(JSON.parse(json)).toEqual({ headline: `${text}</script><!--<script>` })
    }),
  )
})
