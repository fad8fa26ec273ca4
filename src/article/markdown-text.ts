import MarkdownIt, { type Token } from 'markdown-it'

/** A paragraph, heading, list item or table cell of a Markdown source, or a block of code, as plain text. */
export interface MarkdownLeaf {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quotation' | 'code'
  readonly text: string
  /** Index of the outermost block it is in, from 0: a list or a quotation is one block. */
  readonly block: number
}

/** The same settings as those of a story’s page, so that the text is the one that the page shows. */
export const MARKDOWN_SETTINGS = { html: false, linkify: false, typographer: false }

const markdown = new MarkdownIt(MARKDOWN_SETTINGS)

/** The texts of a Markdown source in order, without markup. */
export function markdownLeaves(source: string): MarkdownLeaf[] {
  const leaves: MarkdownLeaf[] = []
  const open: string[] = []
  let block = -1
  for (const token of markdown.parse(source, {})) {
    if (token.level === 0 && token.nesting >= 0) block += 1
    if (token.nesting > 0) open.push(token.type)
    else if (token.nesting < 0) open.pop()
    else if (token.type === 'inline') {
      leaves.push({ kind: kindOf(open), text: inlineText(token.children ?? []), block })
    } else if (token.type === 'fence' || token.type === 'code_block') {
      leaves.push({ kind: 'code', text: token.content, block })
    }
  }
  return leaves
}

/** The innermost container decides: a list inside a quotation is a list. */
function kindOf(open: readonly string[]): MarkdownLeaf['kind'] {
  for (const type of open.toReversed()) {
    const kind = KINDS[type]
    if (kind) return kind
  }
  return 'paragraph'
}

const KINDS: Readonly<Record<string, MarkdownLeaf['kind']>> = {
  heading_open: 'heading',
  list_item_open: 'list-item',
  td_open: 'list-item',
  th_open: 'list-item',
  blockquote_open: 'quotation',
}

function inlineText(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('')
}
