import { absolute, paths } from '../core/paths.ts'
import type { Site } from '../core/site.ts'
import { element, xmlDocument } from './xml.ts'

// Limits of https://github.com/dewitt/opensearch, in characters.
const MAX_SHORT_NAME = 16
const MAX_DESCRIPTION = 1024

/** The OpenSearch description, which lets a browser search the archive from its own search field. */
export function openSearch(site: Site): string {
  const text = (name: string, value: string) => element(name, {}, value)
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      text('ShortName', truncate(site.name, MAX_SHORT_NAME)),
      text('Description', truncate(site.tagline || site.name, MAX_DESCRIPTION)),
      element('Url', {
        type: 'text/html',
        // Concatenated, because URL encoding would escape the braces of the template.
        template: `${absolute(site, paths.search())}?q={searchTerms}`,
      }),
      text('Language', site.language),
      text('InputEncoding', 'UTF-8'),
      text('OutputEncoding', 'UTF-8'),
    ),
  )
}

function truncate(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('').trim()
}
