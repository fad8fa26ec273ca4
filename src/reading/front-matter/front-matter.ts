import matter from 'gray-matter'
import { problem, type Place, type Problem } from '../../core/problem.ts'
import { err, ok, type Result } from '../../core/result.ts'
import { findFrontMatter, type FrontMatterBlock } from './block.ts'
import { readHeader } from './header.ts'
import type { FrontMatterEntry } from './value.ts'
import type { Line } from '../line.ts'
import { parseToml } from './toml.ts'
import { parseYaml } from './yaml.ts'
import type { Locate } from './yaml-source.ts'

/** The entries of the front matter, and the text below it. */
export interface FrontMatterReading {
  /** In the order of the file; empty when there is no front matter. */
  readonly entries: readonly FrontMatterEntry[]
  /** The lines below the front matter. */
  readonly lines: readonly Line[]
}

/**
 * Reads the front matter at the start of a file, if any: a fenced block or an
 * unfenced header.
 *
 * gray-matter executes code between `---js` and `---`, and without an options
 * object returns a cached result on the second call. So it only gets blocks
 * whose fences have been checked, is always called with options, and has an
 * engine that throws for every language but YAML and TOML.
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
  // gray-matter types its data as any, so the engines pass the typed entries out through a closure.
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
    // The parsers are recursive, so extreme nesting overflows the stack.
    return err([problem('front-matter-too-deep', locate(2, 1), {})])
  }
  return entries
}

function refuse(): never {
  throw new Error('only YAML and TOML front matter is read')
}

/** gray-matter passes the parser the rest of the opening line too, so the parser’s line 1 is the fence. */
function locator(file: string, { opened, block }: FrontMatterBlock): Locate {
  return (line, column): Place => ({
    file,
    line: block[line - 2]?.number ?? block.at(-1)?.number ?? opened,
    column,
  })
}
