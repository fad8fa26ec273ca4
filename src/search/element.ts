type Attributes = Readonly<Record<string, string | undefined>>

/**
 * Creates an element. An attribute whose value is `undefined` is omitted. Strings
 * become text nodes and are never parsed as HTML.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(attribute, value)
  }
  node.append(...children)
  return node
}

/** Creates an element of a drawing, in the same way. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly Node[]
): SVGElementTagNameMap[Name] {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(attribute, value)
  }
  node.append(...children)
  return node
}

/** Throws if the element is missing. The cast is safe, because page and script come from the same build. */
export function elementById<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const node = document.getElementById(id)
  if (!node) throw new Error(`The page has no #${id}.`)
  return node as Kind
}
