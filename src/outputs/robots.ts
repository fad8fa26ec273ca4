import { absolute, paths } from '../core/paths.ts'
import type { Site } from '../core/site.ts'

/**
 * Crawlers that collect training data for models, by the user agents that their operators
 * document for robots.txt. Agents that fetch a page at a person's request are not included.
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

/** `robots.txt` (RFC 9309) for the site's crawling policy. */
export function robots(site: Site): string {
  const rule = (policy: 'allow' | 'deny'): string =>
    policy === 'allow' ? `Allow: ${site.base}` : `Disallow: ${site.base}`
  const { search, ai } = site.crawling
  return [
    // A separate group even when the rule is the same: a crawler obeys only the group that names it.
    ...AI_CRAWLERS.map((name) => `User-agent: ${name}`),
    rule(ai),
    '',
    'User-agent: *',
    rule(search),
    '',
    ...(search === 'allow' ? [`Sitemap: ${absolute(site, paths.sitemapIndex())}`, ''] : []),
  ].join('\n')
}
