import type { Run } from './runs.ts'

/** A browser looks for each text in the whole page. */
const MOST_TEXTS = 8

/**
 * The fragment of an address that lets the browser mark what was found, on the page of the story: `#:~:text=moon`. Takes
 * the runs in the order of the page; each text is marked where it first occurs. Empty if nothing was found.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(runs: readonly Run[]): string {
  const found = new Map(
    runs.flatMap(({ text, found }) => (found ? [[text.toLowerCase(), text] as const] : [])),
  )
  const texts = [...found.values()].slice(0, MOST_TEXTS)
  // A hyphen in a text would separate it from what stands around it.
  const directives = texts.map((text) => `text=${encodeURIComponent(text).replaceAll('-', '%2D')}`)
  return directives.length === 0 ? '' : `#:~:${directives.join('&')}`
}
