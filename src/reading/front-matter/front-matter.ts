import matter from 'gray-matter'
import { problem, type Place, type Problem } from '../../core/problem.ts'
import { err, ok, type Result } from '../../core/result.ts'
import { findFrontMatter, type FrontMatterBlock } from './block.ts'
import { readHeader } from './header.ts'
import type { FrontMatterEntry } from './value.ts'
import type { Line } from '../line.ts'
import { parseToml } from './toml.ts'
import { parseYaml, type Locate } from './yaml.ts'

export interface FrontMatterReading {
  /** In the order of the file; empty when there is no front matter. */
  readonly entries: readonly FrontMatterEntry[]
  /** What stands below it. */
  readonly lines: readonly Line[]
}

/**
 * Reads the front matter that opens a file, between fences or as a header
 * without them, if one does.
 *
 * gray-matter runs what stands between `---js` and `---`, and without an
 * options object hands out a cached object the second time. So it sees only a
 * block whose fences were checked before, is always called with options, and
 * has an engine that refuses for every language but YAML and TOML.
 */
export function readFrontMatter(
  file: string,
  lines: readonly Line[],
): Result<FrontMatterReading, readonly Problem[]> {
  const found = findFrontMatter(file, lines)
  if (!found.ok) return err([found.error])
  const block = found.value
  if (block === undefined) return ok(readHeader(lines) ?? { entries: [], lines })
  const entries = parse(block, locator(file, block))
  return entries.ok ? ok({ entries: entries.value, lines: block.rest }) : entries
}

type Entries = Result<readonly FrontMatterEntry[], readonly Problem[]>

function parse({ language, fence, block }: FrontMatterBlock, locate: Locate): Entries {
  let entries: Entries = ok([])
  // gray-matter gives its data the type any: the engines hand the typed entries out themselves.
  const engine = (parser: (text: string, locate: Locate) => Entries) => (text: string) => {
    entries = parser(text, locate)
    return {}
  }
  try {
    matter([fence, ...block.map(({ text }) => text), fence].join('\n'), {
      language,
      delimiters: fence,
      engines: {
        yaml: engine(parseYaml),
        toml: engine(parseToml),
        js: refuse,
        javascript: refuse,
        json: refuse,
        coffee: refuse,
        coffeescript: refuse,
        cson: refuse,
      },
    })
  } catch {
    // The parsers recur into what is nested; the deepest nesting ends their stack.
    return err([problem('front-matter-too-deep', locate(2, 1), {})])
  }
  return entries
}

function refuse(): never {
  throw new Error('only YAML and TOML front matter is read')
}

/** gray-matter hands the parser the rest of the opening line first: its line 1 is that line. */
function locator(file: string, { opened, block }: FrontMatterBlock): Locate {
  return (line, column): Place => ({
    file,
    line: block[line - 2]?.number ?? block.at(-1)?.number ?? opened,
    column,
  })
}
