import MarkdownIt, { type Token } from 'markdown-it'
import sanitizeHtml from 'sanitize-html'
import { MARKDOWN_SETTINGS, markdownLeaves } from '../article/markdown-text.ts'

// HTML stays text and pictures become links, so that a page loads nothing from other sites.
const markdown = new MarkdownIt(MARKDOWN_SETTINGS)
markdown.core.ruler.push('heading-levels', ({ tokens }) => {
  normaliseHeadings(tokens)
})
markdown.renderer.rules['image'] = (tokens, index) => {
  const token = tokens[index]
  const { escapeHtml } = markdown.utils
  const address = escapeHtml(String(token?.attrGet('src') ?? ''))
  return `<a href="${address}">${escapeHtml(token?.content || address)}</a>`
}

const SAFE: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br'],
    ...['em', 'strong', 's', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href', 'title'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
}

/**
 * Renders Markdown of a source to safe HTML: no scripts, raw markup, styles or
 * pictures. Headings start at h2, below the headline, and never skip a level. With
 * the URL of the page as `base`, links become absolute, for feed readers.
 */
export function renderMarkdown(source: string, base?: string): string {
  const html = markdown.render(source)
  return sanitizeHtml(html, base === undefined ? SAFE : { ...SAFE, transformTags: { a: resolveLink(base) } })
}

function resolveLink(base: string): sanitizeHtml.Transformer {
  return (tagName, { href = '', ...attribs }) => ({
    tagName,
    attribs: { ...attribs, href: URL.parse(href, base)?.href ?? href },
  })
}

/** The plain text of a Markdown source: its paragraphs, headings, list items, table cells and code blocks. */
export function markdownText(source: string): string[] {
  return markdownLeaves(source).map(({ text }) => text)
}

/** Renumbers the heading levels of a text to h2, h3 and so on, without gaps. */
function normaliseHeadings(tokens: readonly Token[]): void {
  const open: number[] = []
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue
    const written = Number(token.tag.slice(1))
    if (token.type === 'heading_open') {
      while ((open.at(-1) ?? 0) >= written) open.pop()
      open.push(written)
    }
    token.tag = `h${Math.min(6, open.length + 1)}`
  }
}
