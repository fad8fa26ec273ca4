import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Starts a headless browser: the one in `CHROME_PATH`, an installed Chrome or Chromium,
 * or the one that `npm ci` installed. Throws if there is none, because a test that
 * needs a browser must not pass without one.
 */
export async function launchBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath: await browserPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    })
  } catch (cause) {
    throw new Error(
      'No browser could be started. Install Chrome or Chromium, or name one: CHROME_PATH=/path/to/chrome npm test',
      { cause },
    )
  }
}

/** The program that `launchBrowser` starts. */
export async function browserPath(): Promise<string> {
  const installed = process.env['CHROME_PATH'] ?? INSTALLED.find((path) => existsSync(path))
  return installed ?? packagedChromium()
}

/** Unpacks Chromium from its npm package, with the system libraries it needs. */
async function packagedChromium(): Promise<string> {
  // The package unpacks its libraries only in AWS Lambda, which it detects when it is imported.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}
