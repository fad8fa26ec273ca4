import type { ArticleText, Block } from '../article/article.ts'
import { element, markup, type XmlElement } from './xml.ts'

/**
 * The story itself as HTML, for feeds: no headline, no captions, nothing that was set aside. Its links are
 * whole, from the address of its page.
 */
export async function storyHtml(
  { dateline, body }: Pick<ArticleText, 'dateline' | 'body'>,
  address: string,
): Promise<string> {
  if (body.form === 'markdown') return (await import('./markdown.ts')).renderMarkdown(body.markdown, address)
  return body.blocks
    .map((block, index) => markup(blockElement(block, index === 0 ? dateline : undefined)))
    .join('\n')
}

const TAGS = { paragraph: 'p', heading: 'h2', question: 'p', answer: 'p' } as const

function blockElement(block: Block, dateline: string | undefined): XmlElement {
  switch (block.kind) {
    case 'list':
      return element(block.ordered ? 'ol' : 'ul', {}, ...block.items.map((item) => element('li', {}, item)))
    case 'quotation':
      return element('blockquote', {}, element('p', {}, block.text))
    default:
      return element(
        TAGS[block.kind],
        {},
        dateline === undefined || block.text.startsWith(dateline)
          ? block.text
          : `${dateline} — ${block.text}`,
      )
  }
}
