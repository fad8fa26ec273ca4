import type { SSRResult } from 'astro'
import { renderToString } from 'astro/runtime/server/index.js'

/** A compiled component of `src/pages`. */
export type Page = Parameters<typeof renderToString>[1]

export type RenderPage = typeof renderPage

/**
 * Renders a page to HTML. Astro renders in response to a request, with headers, cookies and middleware, which takes
 * twice as long; this is only the step that renders. It is compiled with the pages, because they must share Astro's
 * runtime. Rejects with what a component throws.
 */
export async function renderPage(
  page: Page,
  props: object,
  addressOfScript: (name: string) => string,
): Promise<string> {
  const result: Partial<SSRResult> = {
    // A page is a function of its props: a lint rule bars it from the rest of the `Astro` object.
    createAstro: (props) => ({ props }) as ReturnType<SSRResult['createAstro']>,
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
  // The missing properties are for requests, islands and Astro's own content security policy.
  const html = await renderToString(result as SSRResult, page, props, {}, true)
  if (typeof html !== 'string') throw new Error('Pages may not return a Response.')
  return html
}
