import type { SSRResult } from 'astro'
import { renderToString } from 'astro/runtime/server/index.js'

/** A component of `src/pages`, compiled. */
export type Page = Parameters<typeof renderToString>[1]

export type RenderPage = typeof renderPage

/**
 * The HTML of a page, from its component and its props. Astro makes a page as the answer to a request, with headers,
 * cookies and all that may stand between, which takes twice as long; this is the one step of it that renders. It is
 * compiled with the pages, as they share Astro's runtime. Throws what a component throws.
 */
export async function renderPage(
  page: Page,
  props: object,
  addressOfScript: (name: string) => string,
): Promise<string> {
  const result: Partial<SSRResult> = {
    // A page is a function of its props: the lint rules let it ask Astro for nothing else.
    createAstro: (own) => ({ props: own }) as ReturnType<SSRResult['createAstro']>,
    resolve: (script) => Promise.resolve(addressOfScript(script)),
    styles: new Set(),
    scripts: new Set(),
    links: new Set(),
    inlinedScripts: new Map(),
    componentMetadata: new Map(),
    clientDirectives: new Map(),
    renderers: [],
    compressHTML: true,
    partial: false,
    cancelled: false,
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedHead: false,
      hasRenderedServerIslandRuntime: false,
      headInTree: true,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      routeHasPropagation: false,
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  }
  // The rest of a result belongs to requests, to islands and to a content policy that Astro writes.
  const html = await renderToString(result as SSRResult, page, props, {}, true)
  if (typeof html !== 'string') throw new Error('A page cannot answer with anything but itself.')
  return html
}
