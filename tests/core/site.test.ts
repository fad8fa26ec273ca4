import { describe, expect, test } from 'vitest'
import { contactAddress, resolveSite, SettingsError } from '../../src/core/site.ts'

const GOOD = {
  name: 'The Harbour Archive',
  tagline: '',
  url: 'https://harbour.example/archive',
  language: 'en',
  publisher: 'The Harbour',
} as const

/** What is said of settings that a publisher wrote past the type checker. */
function complaints(settings: Record<string, unknown>, environment = {}): string[] {
  try {
    resolveSite({ ...GOOD, ...settings }, environment)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    const [first, ...lines] = error.message.split('\n')
    expect(first).toBe('src/site.config.ts has settings that cannot be used:')
    return lines.map((line) => line.trim())
  }
  return []
}

describe('settings', () => {
  test('are completed', () => {
    expect(resolveSite(GOOD)).toMatchObject({
      url: 'https://harbour.example/archive/',
      base: '/archive/',
      origin: 'https://harbour.example',
      crawling: { search: 'allow', ai: 'allow' },
      features: {
        shareImages: true,
        feeds: true,
        sources: true,
        storyJson: true,
        citations: true,
        precompress: false,
      },
      onError: 'fail',
      frontPageStories: 20,
      namePageStories: 2,
      threadPageStories: 2,
    })
    expect(resolveSite({ ...GOOD, crawling: { ai: 'deny' } }).crawling).toEqual({
      search: 'allow',
      ai: 'deny',
    })
  })

  test.each([
    [{ nmae: 'x' }, 'nmae is not a setting: did you mean name?'],
    [{ features: { feed: false } }, 'features.feed is not a setting: did you mean feeds?'],
    [
      { features: { x: 1 } },
      'features.x is not a setting: the settings are search, frequency, shareImages, feeds, sources, storyJson, citations, downloads, precompress',
    ],
    [{ name: undefined }, 'name is missing'],
    [{ name: ' ' }, 'name must not be empty'],
    [{ url: 'harbour.example' }, 'url must be a web address such as https://example.org/archive/'],
    [
      { url: 'https://harbour.example/archive?x=1' },
      'url must have a path of letters a to z, digits, dots and hyphens, and nothing behind it',
    ],
    [
      { url: 'https://harbour.example/größe/' },
      'url must have a path of letters a to z, digits, dots and hyphens, and nothing behind it',
    ],
    [{ language: 'fr' }, "language must be 'en' or 'de'"],
    [{ frontPageStories: '20' }, 'frontPageStories must be a number'],
    [{ frontPageStories: 0 }, 'frontPageStories must be 1 or more'],
    [{ frontPageStories: 501 }, 'frontPageStories must be 500 or less'],
    [{ namePageStories: 1 }, 'namePageStories must be 2 or more'],
    [{ contact: 'the editor' }, 'contact must be a mail or web address'],
    [{ licence: 'CC BY' }, 'licence must be settings in braces'],
    [
      { licence: { name: 'CC BY', url: 'x' } },
      'licence.url must be a web address such as https://example.org/',
    ],
    [{ logo: '/logo.png' }, 'logo must be the name of a file in public/, such as logo.png'],
    [{ logo: '../logo.png' }, 'logo must be the name of a file in public/, such as logo.png'],
    [{ logo: 'a/../../logo.png' }, 'logo must be the name of a file in public/, such as logo.png'],
    [{ logo: 'a\n/logo.png' }, 'logo must be the name of a file in public/, such as logo.png'],
    [{ name: 'Harbour\nDisallow: /' }, 'name must be one line, without control characters'],
    [{ rights: 'Harbour\r\nX: y' }, 'rights must be one line, without control characters'],
    [
      { gone: ['/x/\\"; return 200; #/'] },
      'gone.0 must be the path of a page, such as 2025/05/13/harbour-fire/',
    ],
    [{ gone: ['/%0a}/'] }, 'gone.0 must be the path of a page, such as 2025/05/13/harbour-fire/'],
    [{ gone: ['/../../x/%2e%2e/'] }, 'gone.0 must be the path of a page, such as 2025/05/13/harbour-fire/'],
    [{ gone: '/x/' }, 'gone must be a list in brackets'],
    [
      { coverage: [{ from: '2025-02-30', to: '2025-03-01' }] },
      'coverage.0.from “2025-02-30” is not a day of the calendar, written YYYY-MM-DD',
    ],
    [{ coverage: [{ from: '2025-03-02', to: '2025-03-01' }] }, 'coverage.0 must not end before it begins'],
    [{ onError: 'ignore' }, "onError must be 'fail' or 'quarantine'"],
  ])('%j: %s', (settings, said) => {
    expect(complaints(settings)).toEqual([said])
  })

  test('are all told of at once', () => {
    expect(complaints({ language: 'fr', nmae: 'x' })).toHaveLength(2)
  })

  test('that come from the environment are named so', () => {
    expect(complaints({}, { url: 'harbour.example' })).toEqual([
      'url, which BACKFILE_URL in the environment sets, must be a web address such as https://example.org/archive/',
    ])
  })
})

test.each([
  ['desk@harbour.example', 'mailto:desk@harbour.example'],
  ['https://harbour.example/contact', 'https://harbour.example/contact'],
  ['https://social.example/@desk', 'https://social.example/@desk'],
])('a link to the contact %s leads to %s', (contact, address) => {
  expect(contactAddress(contact)).toBe(address)
})
