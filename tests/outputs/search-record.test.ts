import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleText, Body } from '../../src/article/article.ts'
import { BREAK, joinWords, spaceOut } from '../../src/core/search-text.ts'
import { searchRecord, segmentCatalogue } from '../../src/outputs/search-record.ts'
import { article } from '../archive/article.ts'

function text(body: Body, overrides: Partial<ArticleText> = {}): ArticleText {
  return {
    dateline: undefined,
    credits: [],
    captions: [],
    boilerplate: [],
    body,
    inferences: [],
    normalisations: [],
    ...overrides,
  }
}

const BODY: Body = {
  form: 'text',
  blocks: [
    { kind: 'paragraph', text: 'The council voted on Tuesday.' },
    { kind: 'list', ordered: false, items: ['One reason', 'Another'] },
  ],
}

function record(overrides: Parameters<typeof article>[0], storyText: ArticleText = text(BODY)) {
  return searchRecord({ ...article(overrides), path: '2025/05/13/library/' }, storyText)
}

describe('the search index of a story', () => {
  test('contains headline, summary, dateline, text, captions and byline, separated by breaks', async () => {
    const storyText = text(BODY, { dateline: 'HARBOUR', captions: ['The library at dusk'] })
    expect((await record({ byline: 'Ann Lee', summary: 'In short' }, storyText)).content).toBe(
      'Library to stay open ¶ In short ¶ HARBOUR The council voted on Tuesday. ¶ One reason ¶ Another ¶ The library at dusk ¶ Ann Lee',
    )
  })

  test('excludes boilerplate and picture credits', async () => {
    const storyText = text(BODY, { boilerplate: ['Advertisement'], credits: ['Reuters photo'] })
    expect((await record({}, storyText)).content).not.toMatch(/Advertisement|Reuters/)
  })

  test('contains Markdown as plain text', async () => {
    const markdown =
      '# Why\n\nThe *council* [voted](https://example.org/x)\non `it`.\n\n- First\n- Second\n\n```\ncode\n```'
    expect((await record({}, text({ form: 'markdown', markdown }))).content).toBe(
      'Library to stay open ¶ Why ¶ The council voted on it. ¶ First ¶ Second ¶ code',
    )
  })

  test('neutralises reserved marks and Pagefind instructions in a text', async () => {
    const body: Body = {
      form: 'text',
      blocks: [{ kind: 'paragraph', text: 'a ¶ b ___PAGEFIND_WEIGHT___9 c\u2060 d <b>e</b>' }],
    }
    expect((await record({}, text(body))).content).toBe(
      'Library to stay open ¶ a b __PAGEFIND_WEIGHT __9 c d <b>e</b>',
    )
  })
})

describe('the encoding of a text', () => {
  test('makes each letter of a script without spaces a token', () => {
    expect(spaceOut('「はやぶさ2」が着陸').replaceAll('\u2060', '')).toBe('「 は や ぶ さ 2」 が 着 陸')
    expect(spaceOut('The harbour').replaceAll('\u2060', '')).toBe('The harbour')
    expect(spaceOut('서울에서 온 소식')).toBe('서울에서 온 소식')
  })

  test('can be decoded to the original', () => {
    const part = fc.constantFrom(
      'の',
      '宇宙',
      'ガ',
      'か\u3099',
      'ดาว',
      'เทียม',
      'Apollo',
      '11',
      '。',
      '「',
      '-',
      ' ',
      'é',
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const written = parts.join('').trim().replace(/\s+/gu, ' ')
        const words = spaceOut(written).split(' ')
        expect(joinWords(words)).toBe(written)
        expect(words).not.toContain(BREAK)
      }),
    )
  })
})

describe('the catalogue of a segment', () => {
  test('has the day offset, section and language of each story', () => {
    const articles = [
      article({ date: '2024-02-28', section: 'Sport' }),
      article({ date: '2024-03-01', language: 'ja' }),
      article({ date: '2024-03-01', section: 'Arts', headlineFrom: 'first-sentence' }),
    ]
    expect(segmentCatalogue(articles, 'en')).toEqual({
      days: [0, 2, 0],
      sections: ['Arts', 'Sport'],
      section: [1, -1, 0],
      languages: { 1: 'ja' },
      supplied: [2],
    })
  })
})
