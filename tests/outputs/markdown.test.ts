import { expect, test } from 'vitest'
import { renderMarkdown } from '../../src/outputs/markdown.ts'

test('renders Markdown to HTML', () => {
  expect(renderMarkdown('A *quiet* day.\n\n> So it was.\n')).toBe(
    '<p>A <em>quiet</em> day.</p>\n<blockquote>\n<p>So it was.</p>\n</blockquote>\n',
  )
})

test.each([
  ['escapes raw HTML', '<script>alert(1)</script> & <b>bold</b>', /<script|<b>/],
  ['removes links that run code', '[x](javascript:alert(1)) [y](data:text/html,x) [z](vbscript:x)', /href/],
  ['allows no event handlers', '[x](https://a.example/"onclick="alert(1))', /<[^>]*\sonclick=/],
  ['loads no pictures', '![tracker](https://a.example/pixel.gif)', /<img/],
])('%s', (_, source, forbidden) => {
  const html = renderMarkdown(source)
  expect(html).not.toBe('')
  expect(html).not.toMatch(forbidden)
})

test('replaces a picture by a link with its description', () => {
  expect(renderMarkdown('![The <quay> at dawn](https://a.example/quay.jpg)')).toBe(
    '<p><a href="https://a.example/quay.jpg">The &lt;quay&gt; at dawn</a></p>\n',
  )
})

test('headings start below the headline and skip no level', () => {
  const html = renderMarkdown('# One\n\n### Two\n\n###### Three\n\n## Four\n\n# Five\n')
  expect(html.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h4', '<h3', '<h2'])
})
