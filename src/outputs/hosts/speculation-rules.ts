import { hash } from 'node:crypto'

/**
 * Lets browsers prerender the page of a link on this site while the pointer hovers or a
 * finger touches it. Excludes the search, which would load its program for nothing.
 * https://wicg.github.io/nav-speculation/speculation-rules.html
 */
export const SPECULATION_RULES = JSON.stringify({
  prerender: [
    {
      where: {
        and: [{ href_matches: '/*/' }, { not: { selector_matches: '[href*="/search/"]' } }],
      },
      eagerness: 'moderate',
    },
  ],
})

/** The CSP source that allows exactly these rules inline, and no other text. */
export const SPECULATION_RULES_SOURCE = `'sha256-${hash('sha256', SPECULATION_RULES, 'base64')}'`
