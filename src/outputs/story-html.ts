import type { ArticleText, Block } from '../article/article.ts'
import { element, markup, type XmlElement } from './xml.ts'

/**
 * The story itself as HTML, for feeds: no headline, captions or boilerplate. `base` is the URL of
 * its page, which makes its links absolute.
 */
export async function storyHtml(
  { dateline, body }: Pick<ArticleText, 'dateline' | 'body'>,
  base: string,
): Promise<string> {
  if (body.form === 'markdown') return (await import('./markdown.ts')).renderMarkdown(body.markdown, base)
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
