import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressProblems, vanishedProblems } from '../../src/archive/address-problems.ts'
import type { Article } from '../../src/article/article.ts'
import { changesOf } from '../../src/archive/corrections.ts'
import { formerAddress } from '../../src/core/former-address.ts'
import { publishedPaths, vanished } from '../../src/archive/published.ts'
import { redirectsOf, withdrawalsOf } from '../../src/archive/redirects.ts'
import { urls } from '../../src/outputs/data/urls.ts'
import { redirectPage } from '../../src/outputs/redirect-page.ts'
import { day } from '../day.ts'
import { archiveOf, article, siteWith } from './sample.ts'

const site = siteWith()
const standing = '2025/05/13/harbour-fire-is-out/'

describe('a former address', () => {
  it.each([
    ['/2019/old-name/', '2019/old-name/'],
    ['2019/old-name', '2019/old-name/'],
    ['/archive/2019/old-name/', '2019/old-name/'],
    ['https://old.example/news/12/', 'news/12/'],
    ['/old.html', 'old.html'],
    ['/news/index.html', 'news/'],
    ['/a/../b/', 'b/'],
    ['/gr%C3%B6%C3%9Fe/', 'größe/'],
    ['/größe/', 'größe/'],
    ['/v1.0', 'v1.0/'],
    ['/index.html', ''],
  ])('%s is the path %s', (written, path) => {
    expect(formerAddress(written, site)).toBe(path)
  })

  it.each([
    ['/?p=12', 'a query never reaches a static host'],
    ['/atom.xml', 'a file is no page'],
    ['/_astro/x/', 'the program has folders of its own'],
    ['/%2e%2e%2fetc/', 'it would lead out of the site'],
    ['/a%00b/', 'no file can be called that'],
    ['/a%5cb/', 'on Windows it is a folder in a folder'],
    ['/%ff/', 'it is not UTF-8'],
    ['/a%24b/', 'to nginx it is a variable'],
    ['/deploy/nginx.conf/', 'a file of the site stands there'],
    ['/old.html/more/', 'where a file may stand no folder can'],
    ['javascript:alert(1)', 'it is no place'],
    [`/${'x'.repeat(300)}/`, 'no file system takes such a name'],
  ])('%s is none: %s', (written) => {
    expect(formerAddress(written, site)).toBeUndefined()
  })

  it('never leads out of the site, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webPath(), fc.webUrl()), (written) => {
        const path = formerAddress(written, site)
        if (path === undefined) return
        expect(path.startsWith('/')).toBe(false)
        expect(path.split('/').filter((segment) => segment === '..' || segment === '.')).toEqual([])
        expect(new URL(urls([path], site)).href.startsWith('https://harbour.example/archive/')).toBe(true)
      }),
    )
  })
})

describe('aliases', () => {
  it('lead to the story', () => {
    const archive = archiveOf(article({ aliases: ['/old/', '/older.html', `/${standing}`] }))
    expect(redirectsOf(archive, site)).toEqual({
      redirects: [
        { from: 'old/', to: standing },
        { from: 'older.html', to: standing },
      ],
      refused: [],
    })
  })

  it('give way to pages that stand, and to the older story', () => {
    const archive = archiveOf(
      article({ aliases: ['/2025/', '/?p=1', '/old/'] }),
      article({ file: 'b.txt', headline: 'Quay opens', date: day('1999-01-01'), aliases: ['/old/'] }),
    )
    expect(redirectsOf(archive, site)).toEqual({
      redirects: [{ from: 'old/', to: '1999/01/01/quay-opens/' }],
      refused: [
        { file: 'story.txt', alias: '/2025/', because: 'is-a-page' },
        { file: 'story.txt', alias: '/?p=1', because: 'not-an-address' },
        { file: 'story.txt', alias: '/old/', because: 'claimed-twice', other: 'b.txt' },
      ],
    })
  })

  it('are the same to a file system and hosts that do not tell capital letters from small ones', () => {
    const archive = archiveOf(
      article({ aliases: ['/About/', '/Old/', '/old/'] }),
      article({ file: 'b.txt', headline: 'Quay opens', date: day('2026-01-01'), aliases: ['/OLD/'] }),
    )
    expect(redirectsOf(archive, site)).toEqual({
      redirects: [
        { from: 'Old/', to: standing },
        { from: 'old/', to: standing },
      ],
      refused: [
        { file: 'story.txt', alias: '/About/', because: 'is-a-page' },
        { file: 'b.txt', alias: '/OLD/', because: 'claimed-twice', other: 'story.txt' },
      ],
    })
  })

  it('have a page each that leads on', () => {
    const page = redirectPage(standing, site)
    expect(page).toContain(
      '<meta http-equiv="refresh" content="0; url=/archive/2025/05/13/harbour-fire-is-out/">',
    )
    expect(page).toContain(`<link rel="canonical" href="https://harbour.example/archive/${standing}">`)
  })
})

describe('errors of addresses', () => {
  const today = day('2026-01-01')
  const problemsWith = (settings: Parameters<typeof siteWith>[0], ...articles: Article[]) =>
    addressProblems(
      articles.map((told) => ({ file: told.file, article: told, problems: [] })),
      today,
      siteWith(settings),
    ).map(({ file, code, severity, message }) => ({ file, code, severity, message }))

  it('name a former address that cannot lead to its story', () => {
    expect(problemsWith({}, article({ aliases: ['/2025/'] }))).toEqual([
      {
        file: 'story.txt',
        code: 'former-address-refused',
        severity: 'error',
        message: 'The former address /2025/ cannot redirect to this story: the site has a page there.',
      },
    ])
  })

  it('name a withdrawn address at which a story stands, or from which one is led to', () => {
    const gone = [standing, '/old/', '/2025/', '/x/']
    const problems = problemsWith({ gone }, article({ aliases: ['/old/'] }))
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['story.txt', 'withdrawn-address-stands'],
      ['story.txt', 'withdrawn-address-stands'],
      ['', 'withdrawn-address-stands'],
    ])
    expect(problems[0]?.message).toContain(
      `lists ${standing} under \`gone\`, but this story has that address`,
    )
    expect(problems[2]?.message).toContain('/2025/ under `gone`, but the site has a page there')
  })

  it('count only what would be published today', () => {
    expect(problemsWith({}, article({ aliases: ['/2025/'], draft: true }))).toEqual([])
    expect(problemsWith({}, article({ aliases: ['/2025/'], publish: day('2026-01-02') }))).toEqual([])
  })
})

describe('the list of the last publication', () => {
  const before = archiveOf(article(), article({ file: 'b.txt', headline: 'Quay opens' }))
  const list = urls(publishedPaths(before, site), site).trimEnd().split('\n')

  it('is whole: nothing vanishes when nothing changed, on any host', () => {
    expect(vanished(list, before, site)).toEqual([])
    expect(vanished(list, before, siteWith({ url: 'https://new.example/archive/' }))).toEqual([])
  })

  it('shows a story that is no more', () => {
    const after = archiveOf(article())
    expect(vanished(list, after, site)).toEqual(['https://harbour.example/archive/2025/05/13/quay-opens/'])
    expect(vanished(list, after, siteWith({ gone: ['2025/05/13/quay-opens/'] }))).toEqual([])
  })

  it('shows a story that has another headline, unless it says what its address was', () => {
    const renamed = { file: 'b.txt', headline: 'Quay is open' }
    expect(vanished(list, archiveOf(article(), article(renamed)), site)).toHaveLength(1)
    const told = article({ ...renamed, aliases: ['/2025/05/13/quay-opens/'] })
    expect(vanished(list, archiveOf(article(), told), site)).toEqual([])
  })

  it('makes an error of each address that would vanish, on its line of the list', () => {
    const after = archiveOf(article())
    const problems = vanishedProblems('urls.txt', `${list.join('\r\n')}\r\n`, after, site)
    const line = list.findIndex((url) => url.endsWith('quay-opens/')) + 1
    expect(problems.map(({ code, severity, file, line }) => ({ code, severity, file, line }))).toEqual([
      { code: 'address-vanished', severity: 'error', file: 'urls.txt', line },
    ])
  })

  it('keeps redirects and notes of withdrawal on the list', () => {
    const paths = publishedPaths(
      archiveOf(article({ aliases: ['/old/'] })),
      siteWith({ gone: ['/withdrawn/'] }),
    )
    expect(paths).toContain('old/')
    expect(paths).toContain('withdrawn/')
  })
})

it('a story that stands is not gone, whatever the settings say', () => {
  expect(withdrawalsOf(archiveOf(article()), siteWith({ gone: [standing, '/x/'] }))).toEqual({
    gone: ['x/'],
    refused: [{ address: standing, file: 'story.txt' }],
  })
})

it('changes are told latest first, and once', () => {
  const changes = changesOf(
    archiveOf(
      article({
        updated: day('2025-06-01'),
        corrections: [{ date: day('2025-06-01'), text: 'It was cod.' }],
      }),
      article({ file: 'b.txt', headline: 'Quay opens', updated: day('2025-07-01') }),
    ),
  )
  expect(changes.map((change) => [change.day, change.story.headline, change.text])).toEqual([
    ['2025-07-01', 'Quay opens', undefined],
    ['2025-06-01', 'Harbour fire is out', 'It was cod.'],
  ])
})

it('a withdrawn address that is none is refused with the settings', () => {
  expect(() => siteWith({ gone: ['/old/', '/?p=12'] })).toThrow(
    'gone.1 must be the path of a page, such as 2025/05/13/harbour-fire/',
  )
})
