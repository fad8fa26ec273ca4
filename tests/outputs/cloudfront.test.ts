import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'

/** The result of the function for a request: the rewritten file, or the target of a redirect. */
function answer(uri: string): string {
  const context: { result?: { uri?: string; headers?: { location: { value: string } } }; uri: string } = {
    uri,
  }
  const code = readFileSync('docs/deploy/cloudfront-function.js', 'utf8')
  runInNewContext(`${code}\nresult = handler({ request: { uri: uri } })`, context)
  return context.result?.uri ?? `→ ${context.result?.headers?.location.value}`
}

it.each([
  ['/', '/index.html'],
  ['/archive/2025/', '/archive/2025/index.html'],
  ['/archive/2025', '→ /archive/2025/'],
  ['/archive/atom.xml', '/archive/atom.xml'],
  ['/archive/old.html', '/archive/old.html'],
  ['/archive/story.php', '→ /archive/story.php/'],
  ['/archive/data/SHA256SUMS', '/archive/data/SHA256SUMS'],
])('CloudFront answers %s with %s', (uri, expected) => {
  expect(answer(uri)).toBe(expected)
})
