import { launchBrowser } from './browser.ts'

/**
 * The documents, given by name, that a browser's XML parser rejects: one line each,
 * with the reason.
 */
export async function xmlFaults(documents: readonly (readonly [name: string, xml: string])[]) {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    return await page.evaluate((given) => {
      const parser = new DOMParser()
      return given.flatMap(([name, xml]) => {
        const fault = parser.parseFromString(xml, 'application/xml').querySelector('parsererror')
        return fault === null ? [] : [`${name}: ${fault.textContent}`]
      })
    }, documents)
  } finally {
    await browser.close()
  }
}
