import { HtmlValidate } from 'html-validate'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { elementsOf, headOf, wordsOf } from './html-elements.ts'
import { lastChange } from './read-site.ts'
import { odd, ORIGIN } from './two-archives.ts'

describe('odd stories', () => {
  it('redirect from each former address to the story', () => {
    const { url, aliases } = odd.rowOf('odd/moved.txt')
    expect(aliases).toHaveLength(5)
    for (const alias of aliases) {
      const file = /\.html$/.test(alias) ? alias : `${alias}/index.html`
      const { links, refresh } = headOf(odd.read(file))
      expect(links).toContainEqual({ rel: 'canonical', href: url })
      expect(refresh).toBe(`0; url=${new URL(url).pathname}`)
      const rules = odd
        .read('_redirects')
        .split('\n')
        .map((line) => line.split(' '))
      const from = new URL(`/base${alias}`, ORIGIN)
      expect(rules).toContainEqual([from.pathname, new URL(url).pathname, '301'])
      expect(rules).toContainEqual([from.href, new URL(url).pathname, '301!'])
    }
  })

  it('show a correction on the page, in the list of corrections and in feeds', () => {
    const row = odd.rowOf('odd/mended.txt')
    const [correction] = row.corrections
    const text = correction?.text.replaceAll(/\s+/g, ' ') ?? ''
    expect(lastChange(row)).toBe('2020-02-03')
    for (const page of [odd.page(row.url), odd.read('corrections/index.html')]) {
      expect(wordsOf(page)).toContain(text)
    }
    const entry = parseAtomFeed(odd.read('2019/atom.xml')).entries?.find(({ id }) => id === row.id)
    expect(wordsOf(entry?.content?.value ?? '')).toContain(text)
    expect(wordsOf(odd.read('corrections/index.html'))).toContain('Ferry is painted')
  })

  it('are escaped where a feed reader expects HTML', () => {
    const row = odd.rowOf('odd/hostile-facts.txt')
    const feed = odd.files.find((file) => /^section\/r-d-.*rss\.xml$/.test(file)) ?? 'no feed of the section'
    const [item] = parseRssFeed(odd.read(feed)).items ?? []
    expect(item?.description).toContain('&lt;script&gt;')
    expect(wordsOf(item?.description ?? '')).toBe(row.summary)
  })

  it('become valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
    const pages = odd.files.filter((file) =>
      /^(?:2019\/03\/.*|topic\/.*|about\/.*|corrections\/.*|old.*)\.html$/.test(file),
    )
    expect(pages.length).toBeGreaterThan(60)
    for (const file of pages) {
      const { results } = await validator.validateString(odd.read(file), file)
      expect(
        results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        file,
      ).toEqual([])
    }
  })

  it('never become markup', () => {
    const row = odd.rowOf('odd/hostile.txt')
    expect(row.headline).toContain('</script><script>alert(1)</script> ]]> <!--')
    for (const file of odd.files.filter((name) => name.endsWith('.html'))) {
      for (const { tag, attributes } of elementsOf(odd.read(file))) {
        const isProgram =
          tag === 'script' && !/^(?:application\/ld\+json|speculationrules)$/.test(attributes['type'] ?? '')
        if (isProgram) expect(attributes['src'], file).toMatch(/^\/base\/_astro\//)
        expect(tag, file).not.toBe('b')
        expect(
          Object.keys(attributes).filter((name) => name.startsWith('on')),
          file,
        ).toEqual([])
        expect(attributes['href'] ?? '', file).not.toMatch(/^javascript:/i)
      }
    }
  })
})
