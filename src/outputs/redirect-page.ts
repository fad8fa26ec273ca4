import { absolute, encodePath, href, paths } from '../core/paths.ts'
import type { Site } from '../core/site.ts'
import { messagesOf } from '../i18n/language.ts'
import { contentPolicy } from './hosts/policy.ts'
import { escapeMarkup } from './xml.ts'

/**
 * A page that forwards to the current address of a story, for hosts without redirects.
 * Search engines treat an immediate refresh as a permanent redirect:
 * https://developers.google.com/search/docs/crawling-indexing/301-redirects
 */
export function redirectPage(to: string, site: Site): string {
  const { moved } = messagesOf(site.language)
  const url = escapeMarkup(absolute(site, encodePath(to)))
  const link = escapeMarkup(href(site.base, encodePath(to)))
  return `<!doctype html>
<html lang="${site.language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy('meta')}">
    <title>${escapeMarkup(moved.title)}</title>
    <link rel="icon" href="${href(site.base, paths.icon())}" type="image/svg+xml">
    <link rel="canonical" href="${url}">
    <meta name="robots" content="noindex">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="refresh" content="0; url=${link}">
  </head>
  <body>
    <main>
      <h1>${escapeMarkup(moved.title)}</h1>
      <p>${escapeMarkup(moved.text)} <a href="${link}">${url}</a>.</p>
    </main>
  </body>
</html>
`
}
