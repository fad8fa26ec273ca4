import { expect, it } from 'vitest'
import { storyHtml } from '../../src/outputs/story-html.ts'

const ADDRESS = 'https://harbour.example/2025/05/13/fish/'

it('gives each block its element, and text stays text', () => {
  expect(
    storyHtml(
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

it('renders Markdown without anything that could run', () => {
  const html = storyHtml(
    { dateline: undefined, body: { form: 'markdown', markdown: '*Fish* <script>alert(1)</script>' } },
    ADDRESS,
  )
  expect(html).toContain('<em>Fish</em>')
  expect(html).not.toContain('<script')
})

it('makes links of Markdown whole, for they are followed from elsewhere', () => {
  const markdown = '[a](../quay/) [b](/about/) [c](#d) [e](https://other.example/) [f](javascript:alert(1))'
  const html = storyHtml({ dateline: undefined, body: { form: 'markdown', markdown } }, ADDRESS)
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    'https://harbour.example/2025/05/13/quay/',
    'https://harbour.example/about/',
    `${ADDRESS}#d`,
    'https://other.example/',
  ])
})
