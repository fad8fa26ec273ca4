import type { YAMLError } from 'yaml'
import { problem, type Problem } from '../../core/problem.ts'
import { yamlFault, type Fault } from './faults.ts'
import { keyOfLine, lineAround, lineStart, quotedLine, type YamlSource } from './yaml-source.ts'

const UNQUOTED_VALUE_REASONS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a colon and a space begin another key',
  MULTILINE_IMPLICIT_KEY: 'a colon and a space begin another key',
  BAD_SCALAR_START: 'it starts with a character that YAML reserves',
  MISSING_CHAR: 'its quotation marks are not closed',
  UNEXPECTED_TOKEN: 'there is text after its end',
  BAD_ALIAS: 'an asterisk at its start makes it a YAML alias',
}

const UNCLOSED_QUOTE = /closing .quote/

/** The problem for a syntax error. Most often a value needs quotes; the problem then shows the whole line with them. */
export function syntaxProblem(source: YamlSource, error: YAMLError): Problem {
  const offset = errorOffset(source, error)
  const place = source.at(offset)
  if (error.code === 'TAG_RESOLVE_FAILED') {
    const tag = /^\S{1,40}/.exec(source.text.slice(offset))?.[0] ?? ''
    return problem('front-matter-tag', place, { tag, key: keyOfLine(source, offset) })
  }
  if (error.code === 'RESOURCE_EXHAUSTION') return problem('front-matter-too-deep', place, {})
  const line = quotedLine(source, offset)
  const isOpenBracket = error.code === 'MISSING_CHAR' && !UNCLOSED_QUOTE.test(error.message)
  const because = isOpenBracket ? undefined : UNQUOTED_VALUE_REASONS[error.code]
  const around = lineAround(source, offset)
  const fault = layoutFault(source, offset, error)
  if (fault !== undefined) return problem('front-matter-syntax', place, { ...fault })
  if (line === '' || because === undefined) {
    return problem('front-matter-syntax', place, { ...yamlFault(error.code, error.message, around) })
  }
  return problem('front-matter-quote', place, { because, line })
}

/** Errors that quoting would not fix: wrong indentation, and brackets. */
function layoutFault(source: YamlSource, offset: number, error: YAMLError): Fault | undefined {
  const line = lineAround(source, offset)
  if (error.code.endsWith('IMPLICIT_KEY') && /^[^:]+: [^:]*$/.test(line)) {
    return {
      because: 'the lines below it are indented as if they were part of its value',
      todo: 'Start every key at the same column.',
    }
  }
  if (error.code !== 'UNEXPECTED_TOKEN') return undefined
  if (/^\s*$/.test(line.slice(0, offset - lineStart(source, offset)))) {
    return {
      because: 'the line is not indented like the lines above it',
      todo: 'Start every key at the same column, and write either keys or a list.',
    }
  }
  return /: +[[{].*[\]}]$/.test(line)
    ? {
        because: 'there is text after the closing bracket, or an extra comma inside',
        todo: 'Correct the brackets, or put the whole value in double quotes.',
      }
    : undefined
}

/** Offset of the error. For something never closed, where it was opened: YAML notices only at the end. */
function errorOffset(source: YamlSource, error: YAMLError): number {
  const [end] = error.pos
  if (error.code === 'MISSING_CHAR' && UNCLOSED_QUOTE.test(error.message)) return openingQuote(source, end)
  if (error.code !== 'BAD_INDENT' || !/^Flow/i.test(error.message)) return end
  const before = source.text.slice(0, end)
  return Math.max(before.lastIndexOf(': ['), before.lastIndexOf(': {')) + 2
}

function openingQuote(source: YamlSource, end: number): number {
  const opened = [...source.text.slice(0, end).matchAll(/^[^:\n]*: +(["'])(?!.*\1\s*$)/gm)].at(-1)
  return opened === undefined ? end : opened.index + opened[0].length - 1
}
