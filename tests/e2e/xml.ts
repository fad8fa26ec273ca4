import { launchBrowser } from './browser.ts'

/**
 * What a browser's own XML parser finds wrong with documents, given by name: a
 * line for each that it cannot read.
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
