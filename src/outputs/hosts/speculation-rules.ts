import { hash } from 'node:crypto'

/**
 * What a browser may make ready before it is asked for: the page of a link that
 * a pointer rests on or a finger touches, if it is one of this site. Not the
 * search, which would load its program for nothing.
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

/** How a content policy allows the rules, and no other text, to stand in a page. */
export const SPECULATION_RULES_SOURCE = `'sha256-${hash('sha256', SPECULATION_RULES, 'base64')}'`
