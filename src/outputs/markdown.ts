import MarkdownIt, { type Token } from 'markdown-it'
import sanitizeHtml from 'sanitize-html'

// HTML in Markdown stays text, pictures become links to them: nothing is loaded from elsewhere.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
markdown.core.ruler.push('heading-levels', ({ tokens }) => {
  evenHeadings(tokens)
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
 * Markdown of a source as HTML that is safe to put in a page: no scripts, no
 * markup of its own, no styles, no pictures. Its headings start at h2, under
 * the headline, and never skip a level. Given the address of its page, links are
 * whole, for a reader that shows the text elsewhere.
 */
export function renderMarkdown(source: string, address?: string): string {
  const html = markdown.render(source)
  return sanitizeHtml(
    html,
    address === undefined ? SAFE : { ...SAFE, transformTags: { a: wholeLink(address) } },
  )
}

function wholeLink(address: string): sanitizeHtml.Transformer {
  return (tagName, { href = '', ...attribs }) => ({
    tagName,
    attribs: { ...attribs, href: URL.parse(href, address)?.href ?? href },
  })
}

/** The words of a Markdown source without their marks: its paragraphs, headings, list items and cells. */
export function markdownText(source: string): string[] {
  return markdown.parse(source, {}).flatMap((token) => {
    if (token.type === 'inline') return inlineText(token.children ?? [])
    return token.type === 'fence' || token.type === 'code_block' ? token.content : []
  })
}

function inlineText(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('')
}

/** The heading levels that a text uses, whatever they are, become h2, h3 and so on without gaps. */
function evenHeadings(tokens: readonly Token[]): void {
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
