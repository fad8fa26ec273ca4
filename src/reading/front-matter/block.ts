import { problem, type Problem } from '../../core/problem.ts'
import { err, ok, type Result } from '../../core/result.ts'
import type { Line } from '../line.ts'

export type FrontMatterLanguage = 'yaml' | 'toml'

/** The lines between the fences, and those below them. */
export interface FrontMatterBlock {
  readonly language: FrontMatterLanguage
  readonly fence: string
  /** Line number of the opening fence. */
  readonly opened: number
  readonly block: readonly Line[]
  readonly rest: readonly Line[]
}

const MAX_LINES = 1000
const MAX_CHARACTERS = 64 * 1024
const FENCE = /^(---|\+\+\+)[ \t]*([A-Za-z]*)\s*$/
/** Hugo also accepts an unfenced JSON object. */
const JSON_OBJECT = /^\s*\{\s*(?:"[\w-]+"\s*:|$)/
const FENCES: Readonly<Record<string, FrontMatterLanguage>> = { '---': 'yaml', '+++': 'toml' }
const LANGUAGES: Readonly<Record<string, FrontMatterLanguage>> = { yaml: 'yaml', yml: 'yaml', toml: 'toml' }

/**
 * Finds the front matter at the start of a file; `undefined` when there is none.
 * Stricter than gray-matter, which takes the whole story for YAML when the
 * closing fence is missing, and accepts four dashes or `---more` as one.
 */
export function findFrontMatter(
  file: string,
  lines: readonly Line[],
): Result<FrontMatterBlock | undefined, Problem> {
  const first = lines.findIndex((line) => line.text.trim() !== '')
  const open = lines[first]
  if (open !== undefined && JSON_OBJECT.test(open.text.slice(0, 80))) {
    return err(problem('front-matter-language', { file, line: open.number, column: 1 }, { language: 'json' }))
  }
  const match = open === undefined ? null : FENCE.exec(open.text.slice(0, 80))
  if (open === undefined || match === null) return ok(undefined)
  const [, fence = '', name = ''] = match
  const place = { file, line: open.number, column: 1 }
  const language = name === '' ? FENCES[fence] : LANGUAGES[name.toLowerCase()]
  if (language === undefined) return err(problem('front-matter-language', place, { language: name }))

  let characters = 0
  for (let index = first + 1; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    if (line.text.startsWith(fence) && line.text.trimEnd() === fence) {
      const block = lines.slice(first + 1, index)
      return ok({ language, fence, opened: open.number, block, rest: lines.slice(index + 1) })
    }
    if (line.text.startsWith(fence) || (language === 'yaml' && line.text.trimEnd() === '...')) {
      const almost = { line: line.number, text: line.text.slice(0, 40).trimEnd() }
      return err(problem('front-matter-unclosed', place, { fence, line: open.number, almost }))
    }
    characters += line.text.length + 1
    if (index - first > MAX_LINES || characters > MAX_CHARACTERS) {
      const closed = lines
        .slice(index)
        .some((later) => later.text.startsWith(fence) && later.text.trimEnd() === fence)
      if (!closed) break
      return err(problem('front-matter-too-long', place, { limit: '1,000 lines or 64 KB' }))
    }
  }
  return err(problem('front-matter-unclosed', place, { fence, line: open.number }))
}
