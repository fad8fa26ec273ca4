import type { Body } from '../article/article.ts'
import { textsOf } from '../article/texts.ts'

/** The paragraphs, headings and list items of a story without any markup, in their order. */
export async function plainText(body: Body): Promise<readonly string[]> {
  if (body.form === 'markdown') return (await import('./markdown.ts')).markdownText(body.markdown)
  return body.blocks.flatMap(textsOf)
}
