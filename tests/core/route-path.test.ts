import { describe, expect, test } from 'vitest'
import { filePath, pagePath } from '../../src/core/route-path.ts'

const DAY = { year: '2025', month: '05', day: '13', slug: 'harbour-fire' }

describe('pagePath', () => {
  test.each([
    ['/', {}, ''],
    ['/about/receipt', {}, 'about/receipt/'],
    ['/[year]/[month]', DAY, '2025/05/'],
    ['/section/[section]/[...period]', { section: 'sport', period: '2025/05' }, 'section/sport/2025/05/'],
    ['/section/[section]/[...period]', { section: 'sport', period: undefined }, 'section/sport/'],
    ['/section/[section]/[...period]', { section: 'sport', period: '' }, 'section/sport/'],
    ['/[...gone]', { gone: 'withdrawn/story' }, 'withdrawn/story/'],
  ])('of %s with %o is %s', (route, params, path) => {
    expect(pagePath(route, params)).toBe(path)
  })

  test('needs no params for a route without any', () => {
    expect(pagePath('/archive')).toBe('archive/')
  })
})

describe('filePath', () => {
  test.each([
    ['/robots.txt', {}, 'robots.txt'],
    ['/data/[year].jsonl', { year: '2025' }, 'data/2025.jsonl'],
    ['/sitemap-[part].xml', { part: 'general' }, 'sitemap-general.xml'],
    ['/[year]/[month]/[day]/[slug].txt', DAY, '2025/05/13/harbour-fire.txt'],
    ['/[year]/[month]/[day]/[slug]/[name].jpg', { ...DAY, name: 'dawn' }, '2025/05/13/harbour-fire/dawn.jpg'],
    ['/[...listing]/rss.xml', { listing: 'topic/ports' }, 'topic/ports/rss.xml'],
    ['/[...listing]/rss.xml', { listing: undefined }, 'rss.xml'],
    ['/[hostFile]', { hostFile: '_headers' }, '_headers'],
  ])('of %s with %o is %s', (route, params, path) => {
    expect(filePath(route, params)).toBe(path)
  })

  test('inserts a value as it is, even one that looks like a replacement pattern or a param', () => {
    expect(filePath('/[slug].txt', { slug: '$&-[slug]' })).toBe('$&-[slug].txt')
  })
})
