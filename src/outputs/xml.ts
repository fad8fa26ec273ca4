/**
 * XML as a tree, so that text can only ever be text: what a story says is
 * escaped where the tree becomes characters, and nowhere else.
 */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly XmlNode[]
}

type XmlNode = XmlElement | string

/** An element. Attributes and children that are `undefined` are left out. */
export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly (XmlNode | undefined)[]
): XmlElement {
  return { name, attributes, children: children.filter((child) => child !== undefined) }
}

/** The whole document, with its declaration. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(root)}\n`
}

/** A node as markup. Also good HTML, as long as no element that may be empty is. */
export function markup(node: XmlNode): string {
  if (typeof node === 'string') return escapeMarkup(node)
  const { name, children } = node
  let opening = name
  for (const [key, value] of Object.entries(node.attributes)) {
    if (value !== undefined) opening += ` ${key}="${escapeMarkup(value)}"`
  }
  if (children.length === 0) return `<${opening}/>`
  // Between elements a line end means nothing; beside text it would be part of the text.
  const gap = children.every((child) => typeof child !== 'string') ? '\n' : ''
  let content = gap
  for (const child of children) content += markup(child) + gap
  return `<${opening}>${content}</${name}>`
}

// Everything but the characters of https://www.w3.org/TR/xml/#charsets: a feed with one of them cannot be read at all.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
// PathsRequest of every text of every feed: whether it is worth looking for them takes a quarter of the time. Half of a pair may be one.
// eslint-disable-next-line no-control-regex
const DOUBTFUL = /[\0-\x08\v\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]/

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** Text as it stands between tags or in a quoted attribute; characters that XML cannot hold are dropped. */
export function escapeMarkup(text: string): string {
  const allowed = DOUBTFUL.test(text) ? text.replace(FORBIDDEN, '') : text
  return allowed.replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? '')
}
