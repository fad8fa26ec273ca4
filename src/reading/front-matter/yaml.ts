import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import { problem, type Place, type Problem } from '../../core/problem.ts'
import { err, ok, type Result } from '../../core/result.ts'
import { yamlFault, type Fault } from './faults.ts'
import { MAX_DEPTH, isForbiddenKey, type FrontMatterEntry, type FrontMatterValue } from './value.ts'

/** Where a line and column of the block stand in the file. */
export type Locate = (line: number, column: number) => Place

/**
 * Reads YAML as keys with text, lists and maps: the failsafe schema, in which
 * `010`, `true` and `2025-02-30` are text. Tags, anchors and aliases are
 * refused, and with them code, attacks by size, and cycles.
 */
export function parseYaml(
  text: string,
  locate: Locate,
): Result<readonly FrontMatterEntry[], readonly Problem[]> {
  const lineCounter = new LineCounter()
  const reader: Reader = {
    text,
    problems: [],
    at: (offset) => {
      const { line, col } = lineCounter.linePos(offset)
      return locate(line, col)
    },
  }
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false, // told below, with both lines
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter,
  })
  const root = document.contents
  const error = document.errors[0]
  if (error) reader.problems.push(syntaxProblem(reader, error))
  else if (root === null) return ok([])
  else if (!isMap(root)) {
    const is = isSeq(root) ? 'a list' : isAlias(root) ? 'an alias' : 'running text'
    if (!(isScalar(root) && root.value === '')) {
      reader.problems.push(problem('front-matter-not-keys', reader.at(startOf(root)), { is }))
    }
  } else {
    const entries = entriesOf(reader, root)
    if (reader.problems.length === 0) return ok(entries)
  }
  return reader.problems.length === 0 ? ok([]) : err(reader.problems)
}

interface Reader {
  readonly text: string
  readonly problems: Problem[]
  readonly at: (offset: number) => Place
}

function entriesOf(reader: Reader, map: YAMLMap): FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = []
  for (const { key, value, node, offset } of pairsOf(reader, map)) {
    const place = reader.at(offset)
    entries.push({
      key,
      value: valueOf(reader, node, key, 1),
      line: place.line,
      column: place.column,
      comment: value === undefined ? undefined : commentBehind(reader, value),
    })
  }
  return entries
}

/** Keys of a map in order, without those that are refused or come twice. */
function* pairsOf(reader: Reader, map: YAMLMap) {
  const seen = new Map<string, number>()
  for (const pair of map.items) {
    const offset = isNode(pair.key) ? startOf(pair.key) : startOf(map)
    const place = reader.at(offset)
    if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
      reader.problems.push(
        problem('front-matter-syntax', place, {
          because: 'a key must be a word',
          todo: 'Write the key as a word, a colon, a space and the value.',
        }),
      )
      continue
    }
    const key = pair.key.value
    const first = seen.get(key)
    if (isForbiddenKey(key)) reader.problems.push(problem('front-matter-key-refused', place, { key }))
    else if (first !== undefined) {
      reader.problems.push(problem('front-matter-duplicate-key', place, { key, line: place.line, first }))
    } else {
      seen.set(key, place.line)
      const node = isNode(pair.value) ? pair.value : undefined
      yield { key, node, offset, value: node }
    }
  }
}

function valueOf(reader: Reader, node: Node | undefined, key: string, depth: number): FrontMatterValue {
  if (node === undefined) return null
  const place = reader.at(startOf(node))
  if (depth > MAX_DEPTH) {
    if (!reader.problems.some(({ code }) => code === 'front-matter-too-deep')) {
      reader.problems.push(problem('front-matter-too-deep', place, {}))
    }
    return null
  }
  if (isAlias(node)) {
    reader.problems.push(problem('front-matter-alias', place, { written: `*${node.source.slice(0, 40)}` }))
    return null
  }
  if (node.tag !== undefined && !KNOWN_TAGS.has(node.tag)) {
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!').slice(0, 40)
    reader.problems.push(problem('front-matter-tag', place, { tag, key }))
    return null
  }
  if ('anchor' in node && node.anchor !== undefined) {
    const line = isScalar(node) ? quotedLine(reader, startOf(node)) : ''
    reader.problems.push(
      line === ''
        ? problem('front-matter-alias', place, { written: `&${node.anchor.slice(0, 40)}` })
        : problem('front-matter-quote', place, {
            because: 'an ampersand at its beginning makes an anchor in YAML',
            line,
          }),
    )
    return null
  }
  if (isSeq(node)) {
    return node.items.map((item) => valueOf(reader, isNode(item) ? item : undefined, key, depth + 1))
  }
  if (isMap(node)) {
    const entries: [string, FrontMatterValue][] = []
    for (const pair of pairsOf(reader, node))
      entries.push([pair.key, valueOf(reader, pair.node, pair.key, depth + 1)])
    return Object.fromEntries(entries)
  }
  if (!isScalar(node)) return null
  const value = String(node.value)
  return node.type === 'PLAIN' && NULL.test(value) ? null : value
}

const KNOWN_TAGS = new Set(['str', 'seq', 'map'].map((name) => `tag:yaml.org,2002:${name}`))
/** Nothing, as YAML’s core schema writes it. In quotes it is the word. */
const NULL = /^(?:|~|null|Null|NULL)$/

function commentBehind(reader: Reader, node: Node): FrontMatterEntry['comment'] {
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined
  const end = node.range?.[1] ?? 0
  const lineEnd = reader.text.indexOf('\n', end)
  const behind = reader.text.slice(end, lineEnd === -1 ? undefined : lineEnd)
  const words = /^\s*#(.*)$/u.exec(behind)?.[1]
  return words === undefined ? undefined : { words: words.trim(), quoted: quotedLine(reader, startOf(node)) }
}

const REASONS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a colon and a space begin another key',
  MULTILINE_IMPLICIT_KEY: 'a colon and a space begin another key',
  BAD_SCALAR_START: 'it begins with a character that YAML keeps for itself',
  MISSING_CHAR: 'its quotation marks are not closed',
  UNEXPECTED_TOKEN: 'words follow after its end',
  BAD_ALIAS: 'a star at its beginning makes an alias in YAML',
}

const UNCLOSED_QUOTE = /closing .quote/

/** The first thing that YAML cannot read. Most often a value has to be quoted; then the whole line is shown so. */
function syntaxProblem(reader: Reader, error: YAMLError): Problem {
  const offset = offsetOf(reader, error)
  const place = reader.at(offset)
  if (error.code === 'TAG_RESOLVE_FAILED') {
    const tag = /^\S{1,40}/.exec(reader.text.slice(offset))?.[0] ?? ''
    return problem('front-matter-tag', place, { tag, key: keyOfLine(reader, offset) })
  }
  if (error.code === 'RESOURCE_EXHAUSTION') return problem('front-matter-too-deep', place, {})
  const line = quotedLine(reader, offset)
  const isOpenBracket = error.code === 'MISSING_CHAR' && !UNCLOSED_QUOTE.test(error.message)
  const because = isOpenBracket ? undefined : REASONS[error.code]
  const around = lineAround(reader, offset)
  const fault = faultOfLayout(reader, offset, error)
  if (fault !== undefined) return problem('front-matter-syntax', place, { ...fault })
  if (line === '' || because === undefined) {
    return problem('front-matter-syntax', place, { ...yamlFault(error.code, error.message, around) })
  }
  return problem('front-matter-quote', place, { because, line })
}

/** What no quotation marks mend: lines that are indented wrongly, and brackets. */
function faultOfLayout(reader: Reader, offset: number, error: YAMLError): Fault | undefined {
  const line = lineAround(reader, offset)
  if (error.code.endsWith('IMPLICIT_KEY') && /^[^:]+: [^:]*$/.test(line)) {
    return {
      because: 'the lines below it are indented as if they belonged to its value',
      todo: 'Begin every key at the same column.',
    }
  }
  if (error.code !== 'UNEXPECTED_TOKEN') return undefined
  if (/^\s*$/.test(line.slice(0, offset - lineStart(reader, offset)))) {
    return {
      because: 'the line does not begin where the lines above it do',
      todo: 'Begin every key at the same column, and write either keys or a list.',
    }
  }
  return /: +[[{].*[\]}]$/.test(line)
    ? {
        because: 'something stands behind the closing bracket, or a comma too many inside',
        todo: 'Correct the brackets, or put the whole value in double quotes.',
      }
    : undefined
}

/** Where the fault is: of what is never closed, where it was opened, for YAML notices at the end. */
function offsetOf(reader: Reader, error: YAMLError): number {
  const [end] = error.pos
  if (error.code === 'MISSING_CHAR' && UNCLOSED_QUOTE.test(error.message)) return openingText(reader, end)
  if (error.code !== 'BAD_INDENT' || !/^Flow/i.test(error.message)) return end
  const before = reader.text.slice(0, end)
  return Math.max(before.lastIndexOf(': ['), before.lastIndexOf(': {')) + 2
}

function openingText(reader: Reader, end: number): number {
  const opened = [...reader.text.slice(0, end).matchAll(/^[^:\n]*: +(["'])(?!.*\1\s*$)/gm)].at(-1)
  return opened === undefined ? end : opened.index + opened[0].length - 1
}

const KEY_AND_VALUE = /^(\s*(?:- )?[\p{L}\p{N}_-]+: +)(\S.*)$/u

/** The line around the offset with its value in quotes: `title: "Trump: the return"`; empty when it is no such line. */
function quotedLine(reader: Reader, offset: number): string {
  const match = KEY_AND_VALUE.exec(lineAround(reader, offset))
  if (!match) return ''
  const [, key = '', whole = ''] = match
  const value = withoutOuterMarks(whole)
  const quoted = value.includes('"') && !value.includes("'") ? `'${value}'` : JSON.stringify(value)
  return `${key.trim()} ${quoted}`
}

/** “'it's'”, “"open”: the outer marks were meant as quotation marks of YAML. */
function withoutOuterMarks(value: string): string {
  const mark = value.charAt(0)
  if (mark !== '"' && mark !== "'") return value
  const inner = value.slice(1)
  if (!/["']/.test(inner)) return inner
  return inner.endsWith(mark) && inner.slice(0, -1).includes(mark) ? inner.slice(0, -1) : value
}

function keyOfLine(reader: Reader, offset: number): string {
  return /^\s*([\p{L}\p{N}_-]+):/u.exec(lineAround(reader, offset))?.[1] ?? ''
}

function lineStart(reader: Reader, offset: number): number {
  return reader.text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
}

function lineAround(reader: Reader, offset: number): string {
  const from = lineStart(reader, offset)
  const to = reader.text.indexOf('\n', from)
  return reader.text.slice(from, to === -1 ? undefined : to).trimEnd()
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value)
}
