import { absolute, paths } from '../core/paths.ts'
import type { Site } from '../core/site.ts'
import { element, xmlDocument } from './xml.ts'

// https://github.com/dewitt/opensearch: a short name has at most 16 characters, a description 1024.
const SHORT = 16
const LONG = 1024

/** How a browser searches the archive from its own search field. */
export function openSearch(site: Site): string {
  const text = (name: string, value: string) => element(name, {}, value)
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      text('ShortName', cut(site.name, SHORT)),
      text('Description', cut(site.tagline || site.name, LONG)),
      element('Url', {
        type: 'text/html',
        // The braces are the template's own: an address would escape them.
        template: `${absolute(site, paths.search())}?q={searchTerms}`,
      }),
      text('Language', site.language),
      text('InputEncoding', 'UTF-8'),
      text('OutputEncoding', 'UTF-8'),
    ),
  )
}

function cut(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('').trim()
}
