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
const storyPath = '2025/05/13/harbour-fire-is-out/'

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
  ])('%s normalises to %s', (written, path) => {
    expect(formerAddress(written, site)).toBe(path)
  })

  it.each([
    ['/?p=12', 'a query never reaches a static host'],
    ['/atom.xml', 'it names a file, not a page'],
    ['/_astro/x/', 'the program reserves such folders'],
    ['/%2e%2e%2fetc/', 'it leads out of the site'],
    ['/a%00b/', 'no file can have that name'],
    ['/a%5cb/', 'Windows reads a backslash as a folder separator'],
    ['/%ff/', 'it is not UTF-8'],
    ['/a%24b/', 'nginx reads it as a variable'],
    ['/deploy/nginx.conf/', 'the site has a file there'],
    ['/old.html/more/', 'a file cannot contain a folder'],
    ['javascript:alert(1)', 'it is not a web address'],
    [`/${'x'.repeat(300)}/`, 'file systems limit the length of a name'],
  ])('rejects %s: %s', (written) => {
    expect(formerAddress(written, site)).toBeUndefined()
  })

  it('never leads out of the site, whatever an editor writes', () => {
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
  it('redirect to the story', () => {
    const archive = archiveOf(article({ aliases: ['/old/', '/older.html', `/${storyPath}`] }))
    expect(redirectsOf(archive, site)).toEqual({
      redirects: [
        { from: 'old/', to: storyPath },
        { from: 'older.html', to: storyPath },
      ],
      refused: [],
    })
  })

  it('give way to existing pages and to the older story', () => {
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

  it('collide regardless of case, as some file systems and hosts ignore it', () => {
    const archive = archiveOf(
      article({ aliases: ['/About/', '/Old/', '/old/'] }),
      article({ file: 'b.txt', headline: 'Quay opens', date: day('2026-01-01'), aliases: ['/OLD/'] }),
    )
    expect(redirectsOf(archive, site)).toEqual({
      redirects: [
        { from: 'Old/', to: storyPath },
        { from: 'old/', to: storyPath },
      ],
      refused: [
        { file: 'story.txt', alias: '/About/', because: 'is-a-page' },
        { file: 'b.txt', alias: '/OLD/', because: 'claimed-twice', other: 'story.txt' },
      ],
    })
  })

  it('each have a page that forwards to the story', () => {
    const page = redirectPage(storyPath, site)
    expect(page).toContain(
      '<meta http-equiv="refresh" content="0; url=/archive/2025/05/13/harbour-fire-is-out/">',
    )
    expect(page).toContain(`<link rel="canonical" href="https://harbour.example/archive/${storyPath}">`)
  })
})

describe('address errors', () => {
  const problemsWith = (settings: Parameters<typeof siteWith>[0], ...articles: Article[]) =>
    addressProblems(archiveOf(...articles), siteWith(settings)).map(({ file, code, severity, message }) => ({
      file,
      code,
      severity,
      message,
    }))

  it('report a former address that cannot redirect to its story', () => {
    expect(problemsWith({}, article({ aliases: ['/2025/'] }))).toEqual([
      {
        file: 'story.txt',
        code: 'former-address-refused',
        severity: 'error',
        message: 'The former address /2025/ cannot redirect to this story: the site has a page there.',
      },
    ])
  })

  it('report a withdrawn address that a story has or redirects from', () => {
    const gone = [storyPath, '/old/', '/2025/', '/x/']
    const problems = problemsWith({ gone }, article({ aliases: ['/old/'] }))
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['story.txt', 'withdrawn-address-stands'],
      ['story.txt', 'withdrawn-address-stands'],
      ['', 'withdrawn-address-stands'],
    ])
    expect(problems[0]?.message).toContain(
      `lists ${storyPath} under \`gone\`, but this story has that address`,
    )
    expect(problems[2]?.message).toContain('/2025/ under `gone`, but the site has a page there')
  })
})

describe('the list of published addresses', () => {
  const before = archiveOf(article(), article({ file: 'b.txt', headline: 'Quay opens' }))
  const list = urls(publishedPaths(before, site), site).trimEnd().split('\n')

  it('is complete: without changes nothing vanishes, on any host', () => {
    expect(vanished(list, before, site)).toEqual([])
    expect(vanished(list, before, siteWith({ url: 'https://new.example/archive/' }))).toEqual([])
  })

  it('reveals a story that was removed', () => {
    const after = archiveOf(article())
    expect(vanished(list, after, site)).toEqual(['https://harbour.example/archive/2025/05/13/quay-opens/'])
    expect(vanished(list, after, siteWith({ gone: ['2025/05/13/quay-opens/'] }))).toEqual([])
  })

  it('reveals a story with a new headline, unless it lists its former address', () => {
    const renamed = { file: 'b.txt', headline: 'Quay is open' }
    expect(vanished(list, archiveOf(article(), article(renamed)), site)).toHaveLength(1)
    const withAlias = article({ ...renamed, aliases: ['/2025/05/13/quay-opens/'] })
    expect(vanished(list, archiveOf(article(), withAlias), site)).toEqual([])
  })

  it('yields an error for each vanished address, on its line of the list', () => {
    const after = archiveOf(article())
    const problems = vanishedProblems('urls.txt', `${list.join('\r\n')}\r\n`, after, site)
    const line = list.findIndex((url) => url.endsWith('quay-opens/')) + 1
    expect(problems.map(({ code, severity, file, line }) => ({ code, severity, file, line }))).toEqual([
      { code: 'address-vanished', severity: 'error', file: 'urls.txt', line },
    ])
  })

  it('includes redirects and withdrawn addresses', () => {
    const paths = publishedPaths(
      archiveOf(article({ aliases: ['/old/'] })),
      siteWith({ gone: ['/withdrawn/'] }),
    )
    expect(paths).toContain('old/')
    expect(paths).toContain('withdrawn/')
  })
})

it('a published story is not gone, whatever the settings say', () => {
  expect(withdrawalsOf(archiveOf(article()), siteWith({ gone: [storyPath, '/x/'] }))).toEqual({
    gone: ['x/'],
    refused: [{ address: storyPath, file: 'story.txt' }],
  })
})

it('lists each change once, newest first', () => {
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

it('the settings reject an invalid withdrawn address', () => {
  expect(() => siteWith({ gone: ['/old/', '/?p=12'] })).toThrow(
    'gone.1 must be the path of a page, such as 2025/05/13/harbour-fire/',
  )
})
