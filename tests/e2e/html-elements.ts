import sanitizeHtml from 'sanitize-html'

/** The text without characters that XML forbids. */
export function forXml(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
}

/** The text of HTML, without tags, on one line. */
export function wordsOf(html: string): string {
  const names: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
  return sanitizeHtml(html, { allowedTags: [] })
    .replaceAll(/&(?:amp|lt|gt|quot);/g, (name) => names[name] ?? name)
    .replaceAll(/\s+/g, ' ')
}

interface Head {
  readonly links: Record<string, string>[]
  readonly properties: Record<string, string>
  readonly refresh: string | undefined
}

/** The links and metadata in the head of a page. */
export function headOf(page: string): Head {
  const elements = elementsOf(page)
  const metas = elements.filter(({ tag }) => tag === 'meta').map(({ attributes }) => attributes)
  return {
    links: elements.filter(({ tag }) => tag === 'link').map(({ attributes }) => attributes),
    properties: Object.fromEntries(
      metas.map(({ property, name, content = '' }) => [property ?? name ?? '', content]),
    ),
    refresh: metas.find((attributes) => attributes['http-equiv'] === 'refresh')?.['content'],
  }
}

/** Every element of a page, as an HTML parser sees it. */
export function elementsOf(page: string): { tag: string; attributes: Record<string, string> }[] {
  const found: { tag: string; attributes: Record<string, string> }[] = []
  sanitizeHtml(page, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    transformTags: {
      '*': (tagName, attribs) => {
        found.push({ tag: tagName, attributes: attribs })
        return { tagName, attribs }
      },
    },
  })
  return found
}

/** Every primitive value inside a value. */
export function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]
}
