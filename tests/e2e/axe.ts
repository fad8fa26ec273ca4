import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA, and axe's best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * The violations that axe finds on the page in its current state, as `rule: elements`.
 * `runOnly` lists tags or rules of axe. Throws if no rule passed, because axe then
 * checked nothing.
 */
export async function axeViolations(page: Page, runOnly: readonly string[] = RULES): Promise<string[]> {
  await page.evaluate(axe) // not in a script element: the page's policy forbids inline scripts
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)} })`,
  )
  if (results.passes.length === 0) throw new Error(`axe checked nothing on ${page.url()}`)
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** The violations on a page of the shipped archive, given by its path under the base, at desktop width. */
export async function axeViolationsAt(
  browser: Browser,
  path: string,
  colorScheme: 'light' | 'dark',
): Promise<string[]> {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } })
  await page.goto(inject('url') + path)
  const violations = await axeViolations(page)
  await page.close()
  return violations
}
