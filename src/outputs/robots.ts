import { absolute, paths } from '../core/paths.ts'
import type { Site } from '../core/site.ts'

/**
 * Crawlers that gather text to train models, by the names their makers give for
 * robots.txt. Those that fetch a page because a person asked are not among them.
 */
const AI_CRAWLERS = [
  'AI2Bot',
  'Amazonbot',
  'anthropic-ai',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-training-data-crawler',
  'Diffbot',
  'FacebookBot',
  'Google-Extended',
  'GPTBot',
  'meta-externalagent',
  'omgili',
  'PanguBot',
  'Timpibot',
]

/** `robots.txt` (RFC 9309) as the site's policy wants it. */
export function robots(site: Site): string {
  const rule = (policy: 'allow' | 'deny'): string =>
    policy === 'allow' ? `Allow: ${site.base}` : `Disallow: ${site.base}`
  const { search, ai } = site.crawling
  return [
    // A group of its own even where the rule is the same: a crawler obeys only the group that names it.
    ...AI_CRAWLERS.map((name) => `User-agent: ${name}`),
    rule(ai),
    '',
    'User-agent: *',
    rule(search),
    '',
    ...(search === 'allow' ? [`Sitemap: ${absolute(site, paths.sitemapIndex())}`, ''] : []),
  ].join('\n')
}
