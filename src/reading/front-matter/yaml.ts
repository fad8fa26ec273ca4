import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml'
import { problem, type Problem } from '../../core/problem.ts'
import { err, ok, type Result } from '../../core/result.ts'
import { MAX_DEPTH, isForbiddenKey, type FrontMatterEntry, type FrontMatterValue } from './value.ts'
import { quotedLine, type Locate, type YamlSource } from './yaml-source.ts'
import { syntaxProblem } from './yaml-syntax.ts'

/**
 * Parses YAML with the failsafe schema, in which every scalar is text: `010`,
 * `true` and `2025-02-30` too. Tags, anchors and aliases are errors, which rules
 * out code execution, exponential expansion and cycles.
 */
export function parseYaml(
  text: string,
  locate: Locate,
): Result<readonly FrontMatterEntry[], readonly Problem[]> {
  const lineCounter = new LineCounter()
  const source: YamlSource = {
    text,
    problems: [],
    at: (offset) => {
      const { line, col } = lineCounter.linePos(offset)
      return locate(line, col)
    },
  }
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false, // reported in pairsOf, with both lines
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter,
  })
  const root = document.contents
  const error = document.errors[0]
  if (error) source.problems.push(syntaxProblem(source, error))
  else if (root === null) return ok([])
  else if (!isMap(root)) {
    const is = isSeq(root) ? 'a list' : isAlias(root) ? 'an alias' : 'running text'
    if (!(isScalar(root) && root.value === '')) {
      source.problems.push(problem('front-matter-not-keys', source.at(startOf(root)), { is }))
    }
  } else {
    const entries = entriesOf(source, root)
    if (source.problems.length === 0) return ok(entries)
  }
  return source.problems.length === 0 ? ok([]) : err(source.problems)
}

function entriesOf(source: YamlSource, map: YAMLMap): FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = []
  for (const { key, value, node, offset } of pairsOf(source, map)) {
    const place = source.at(offset)
    entries.push({
      key,
      value: valueOf(source, node, key, 1),
      line: place.line,
      column: place.column,
      comment: value === undefined ? undefined : commentBehind(source, value),
    })
  }
  return entries
}

/** The pairs of a map in order, without forbidden and duplicate keys, which become problems. */
function* pairsOf(source: YamlSource, map: YAMLMap) {
  const seen = new Map<string, number>()
  for (const pair of map.items) {
    const offset = isNode(pair.key) ? startOf(pair.key) : startOf(map)
    const place = source.at(offset)
    if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
      source.problems.push(
        problem('front-matter-syntax', place, {
          because: 'a key must be a word',
          todo: 'Write the key as a word, a colon, a space and the value.',
        }),
      )
      continue
    }
    const key = pair.key.value
    const first = seen.get(key)
    if (isForbiddenKey(key)) source.problems.push(problem('front-matter-key-refused', place, { key }))
    else if (first !== undefined) {
      source.problems.push(problem('front-matter-duplicate-key', place, { key, line: place.line, first }))
    } else {
      seen.set(key, place.line)
      const node = isNode(pair.value) ? pair.value : undefined
      yield { key, node, offset, value: node }
    }
  }
}

function valueOf(source: YamlSource, node: Node | undefined, key: string, depth: number): FrontMatterValue {
  if (node === undefined) return null
  const place = source.at(startOf(node))
  if (depth > MAX_DEPTH) {
    if (!source.problems.some(({ code }) => code === 'front-matter-too-deep')) {
      source.problems.push(problem('front-matter-too-deep', place, {}))
    }
    return null
  }
  if (isAlias(node)) {
    source.problems.push(problem('front-matter-alias', place, { written: `*${node.source.slice(0, 40)}` }))
    return null
  }
  if (node.tag !== undefined && !KNOWN_TAGS.has(node.tag)) {
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!').slice(0, 40)
    source.problems.push(problem('front-matter-tag', place, { tag, key }))
    return null
  }
  if ('anchor' in node && node.anchor !== undefined) {
    const line = isScalar(node) ? quotedLine(source, startOf(node)) : ''
    source.problems.push(
      line === ''
        ? problem('front-matter-alias', place, { written: `&${node.anchor.slice(0, 40)}` })
        : problem('front-matter-quote', place, {
            because: 'an ampersand at its start makes it a YAML anchor',
            line,
          }),
    )
    return null
  }
  if (isSeq(node)) {
    return node.items.map((item) => valueOf(source, isNode(item) ? item : undefined, key, depth + 1))
  }
  if (isMap(node)) {
    const entries: [string, FrontMatterValue][] = []
    for (const pair of pairsOf(source, node))
      entries.push([pair.key, valueOf(source, pair.node, pair.key, depth + 1)])
    return Object.fromEntries(entries)
  }
  if (!isScalar(node)) return null
  const value = String(node.value)
  return node.type === 'PLAIN' && NULL.test(value) ? null : value
}

const KNOWN_TAGS = new Set(['str', 'seq', 'map'].map((name) => `tag:yaml.org,2002:${name}`))
/** The null values of YAML’s core schema. In quotes they are text. */
const NULL = /^(?:|~|null|Null|NULL)$/

function commentBehind(source: YamlSource, node: Node): FrontMatterEntry['comment'] {
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined
  const end = node.range?.[1] ?? 0
  const lineEnd = source.text.indexOf('\n', end)
  const behind = source.text.slice(end, lineEnd === -1 ? undefined : lineEnd)
  const words = /^\s*#(.*)$/u.exec(behind)?.[1]
  return words === undefined ? undefined : { words: words.trim(), quoted: quotedLine(source, startOf(node)) }
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value)
}
