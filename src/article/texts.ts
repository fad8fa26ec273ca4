import type { Block } from './article.ts'

/** The texts of a block in order: the items of a list, or its only text. */
export function textsOf(block: Block): readonly string[] {
  return block.kind === 'list' ? block.items : [block.text]
}
