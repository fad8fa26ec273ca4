import type { Archive } from '../archive/archive.ts'
import { absolute, paths } from '../core/paths.ts'
import type { Site } from '../core/site.ts'

/** `llms.txt` (https://llmstxt.org): points programs to the data, so that they need not crawl the site. */
export function llms(archive: Archive, site: Site): string {
  const link = (name: string, path: string, what: string): string =>
    `- [${name}](${absolute(site, path)}): ${what}`
  return [
    `# ${oneLine(site.name)}`,
    '',
    `> ${oneLine(site.tagline || `A news archive of ${site.publisher}`)}`,
    '',
    // No story count and no last day, so that the file rarely changes.
    `Dated news stories${archive.articles[0] ? ` since ${archive.articles[0].date}` : ''}, each on a page of its own under its day: ${absolute(site, 'YYYY/MM/DD/headline/')}.`,
    ...(site.features.sources
      ? [
          'The text of a story as its source has it stands beside its page: replace the last slash of the address by `.txt`.',
        ]
      : []),
    ...(site.rights ? [oneLine(site.rights)] : []),
    ...(site.licence
      ? [`The stories may be used under ${oneLine(site.licence.name)}: ${site.licence.url}`]
      : []),
    '',
    '## Data',
    '',
    link('Every story', paths.dataArticles(), 'metadata, one JSON object a line'),
    ...(site.features.downloads
      ? [link('Every story in full', paths.dataPackage(), 'year by year, as JSON Lines, CSV and Parquet')]
      : []),
    link('Every address', paths.dataUrls(), 'one a line'),
    link('Digests', paths.dataDigests(), 'SHA-256 of every source'),
    ...(site.features.feeds
      ? [
          link(
            'Atom feed',
            paths.feed(paths.front(), 'atom'),
            'the newest stories in full, and links to every year (RFC 5005)',
          ),
        ]
      : []),
    '',
    '## Pages',
    '',
    link('Archive', paths.archive(), 'every year and month'),
    link('Sections', paths.subjects('section'), 'the parts stories were filed under'),
    link('Topics', paths.subjects('topic'), 'what stories are about'),
    link('About', paths.about(), 'what the archive is and how it is made'),
    '',
  ].join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
