import type { Block } from './article.ts'

/** The texts of a block, in their order: its items where it is a list, else the one it has. */
export function textsOf(block: Block): readonly string[] {
  return block.kind === 'list' ? block.items : [block.text]
}
