import { expect, it } from 'vitest'
import type { ArticleText } from '../../src/article/article.ts'
import { entryHtml } from '../../src/outputs/feeds/entry-html.ts'
import { storyHtml } from '../../src/outputs/story-html.ts'
import { archiveOf, article, picture, siteWith } from './sample.ts'

const ADDRESS = 'https://harbour.example/2025/05/13/fish/'

it('renders each kind of block and escapes its text', async () => {
  expect(
    await storyHtml(
      {
        dateline: 'SANTA FE, N.M. (AP)',
        body: {
          form: 'text',
          blocks: [
            { kind: 'paragraph', text: 'Fish <b>&</b> chips.' },
            { kind: 'heading', text: 'Prices' },
            { kind: 'quotation', text: 'Too dear.' },
            { kind: 'list', ordered: false, items: ['Cod', 'Plaice'] },
          ],
        },
      },
      ADDRESS,
    ),
  ).toBe(
    [
      '<p>SANTA FE, N.M. (AP) — Fish &lt;b&gt;&amp;&lt;/b&gt; chips.</p>',
      '<h2>Prices</h2>',
      '<blockquote>\n<p>Too dear.</p>\n</blockquote>',
      '<ul>\n<li>Cod</li>\n<li>Plaice</li>\n</ul>',
    ].join('\n'),
  )
})

it('renders Markdown without executable content', async () => {
  const html = await storyHtml(
    { dateline: undefined, body: { form: 'markdown', markdown: '*Fish* <script>alert(1)</script>' } },
    ADDRESS,
  )
  expect(html).toContain('<em>Fish</em>')
  expect(html).not.toContain('<script')
})

it('makes links in Markdown absolute', async () => {
  const markdown = '[a](../quay/) [b](/about/) [c](#d) [e](https://other.example/) [f](javascript:alert(1))'
  const html = await storyHtml({ dateline: undefined, body: { form: 'markdown', markdown } }, ADDRESS)
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    'https://harbour.example/2025/05/13/quay/',
    'https://harbour.example/about/',
    `${ADDRESS}#d`,
    'https://other.example/',
  ])
})

it('a feed entry has the picture with its caption, credit and absolute URL', async () => {
  const [published] = archiveOf(article({ picture: picture({ caption: 'Fish & chips' }) })).articles
  const text = { ...TEXT, captions: ['Fish & chips', 'Another'], credits: ['Jane Doe'] }
  expect(published && (await entryHtml(published, text, siteWith()))).toBe(
    [
      '<figure>',
      '<img src="https://harbour.example/archive/2025/05/13/harbour-fire-is-out/bbbbbbbbbbbbbbbb.jpg" width="1200" height="800" alt="Smoke over the harbour"/>',
      '<figcaption>Fish &amp; chips Jane Doe</figcaption>',
      '</figure>',
      '<p>Fish.</p>',
    ].join('\n'),
  )
})

const TEXT: ArticleText = {
  dateline: undefined,
  credits: [],
  captions: [],
  boilerplate: [],
  body: { form: 'text', blocks: [{ kind: 'paragraph', text: 'Fish.' }] },
  inferences: [],
  normalisations: [],
}
