import type { Body } from '../article/article.ts'
import { textsOf } from '../article/texts.ts'

/** The paragraphs, headings and list items of a story, in order and without markup. */
export async function plainText(body: Body): Promise<readonly string[]> {
  if (body.form === 'markdown') return (await import('./markdown.ts')).markdownText(body.markdown)
  return body.blocks.flatMap(textsOf)
}
