import type { Body } from '../article/article.ts'
import { textsOf } from '../article/texts.ts'
import { markdownText } from './markdown.ts'

/** The paragraphs, headings and list items of a story without any markup, in their order. */
export function plainText(body: Body): readonly string[] {
  if (body.form === 'markdown') return markdownText(body.markdown)
  return body.blocks.flatMap(textsOf)
}
