import { parse, TomlDate, TomlError, type TomlValue } from 'smol-toml'
import { problem, type Problem } from '../../core/problem.ts'
import { err, ok, type Result } from '../../core/result.ts'
import { tomlFault } from './faults.ts'
import { MAX_DEPTH, isForbiddenKey, type FrontMatterEntry, type FrontMatterValue } from './value.ts'
import type { Locate } from './yaml-source.ts'

/** Parses TOML into entries. Dates become text, as written. */
export function parseToml(
  text: string,
  locate: Locate,
): Result<readonly FrontMatterEntry[], readonly Problem[]> {
  try {
    const table = parse(text, { maxDepth: MAX_DEPTH })
    const entries: FrontMatterEntry[] = []
    const problems: Problem[] = []
    for (const [key, value] of Object.entries(table)) {
      const place = locate(lineOfKey(text, key), 1)
      const refused = isForbiddenKey(key) ? key : refusedKeyIn(value)
      if (refused !== undefined) problems.push(problem('front-matter-key-refused', place, { key: refused }))
      entries.push({ key, value: plain(value), line: place.line, column: place.column })
    }
    return problems.length === 0 ? ok(entries) : err(problems)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const place = locate(error.line, error.column)
    const line = text.split('\n')[error.line - 1] ?? ''
    const [summary = ''] = error.message.split('\n')
    if (/redefine/.test(summary)) {
      const key = /^[\s["']*([\w-]+)/.exec(line)?.[1] ?? ''
      const first = locate(lineOfKey(text, key), 1).line
      return err([problem('front-matter-duplicate-key', place, { key, line: place.line, first })])
    }
    return err([problem('front-matter-syntax', place, { ...tomlFault(summary, line) })])
  }
}

function plain(value: TomlValue): FrontMatterValue {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
  }
  return value
}

function refusedKeyIn(value: TomlValue): string | undefined {
  if (value instanceof TomlDate || typeof value !== 'object') return undefined
  for (const [key, item] of Object.entries(value)) {
    const refused = isForbiddenKey(key) ? key : refusedKeyIn(item)
    if (refused !== undefined) return refused
  }
  return undefined
}

/** The line of a top-level key or table, from 1. smol-toml keeps no positions, so the text is searched. */
function lineOfKey(text: string, key: string): number {
  const index = text.split('\n').findIndex((line) => {
    const start = line
      .trimStart()
      .replace(/^\[\[?\s*/, '')
      .replace(/^["']/, '')
    return start.startsWith(key) && /^["']?\s*[=.\]]/.test(start.slice(key.length))
  })
  return index + 1
}
