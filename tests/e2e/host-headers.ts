import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A function that returns the headers of a path, as Netlify and Cloudflare Pages read
 * them from `_headers` in the built site: those of every rule whose path, up to `*`,
 * is a prefix.
 */
export function hostHeaders(dist: string): (path: string) => Record<string, string> {
  const rules: { prefix: string; headers: Record<string, string> }[] = []
  for (const line of readFileSync(join(dist, '_headers'), 'utf8').split('\n')) {
    const header = /^ {2}([\w-]+): (.+)$/.exec(line)
    if (line.endsWith('*')) rules.push({ prefix: line.slice(0, -1), headers: {} })
    else if (header) Object.assign(rules.at(-1)?.headers ?? {}, { [header[1] ?? '']: header[2] })
    else if (line !== '') throw new Error(`_headers has a line that no host understands: ${line}`)
  }
  return (path) =>
    Object.assign({}, ...rules.filter(({ prefix }) => path.startsWith(prefix)).map(({ headers }) => headers))
}
