import { closest } from '../../core/edit-distance.ts'
import { problem, type Problem } from '../../core/problem.ts'
import { combine } from './combine.ts'
import type { Corrections } from './corrections.ts'
import { MAX_LINE, SAYINGS, statementsOf, type Statement } from './statements.ts'

/** As much of an unclear line as a message quotes. */
const MAX_QUOTE = 100

/**
 * Parses names.txt of the content folder. A line is a name or the path of a story, a colon, and what is so;
 * two things are separated by a semicolon. Lines that begin with `#` are notes.
 *
 *     Alec Baldwin: also Alexander Baldwin, A. R. Baldwin
 *     John Smith (mayor): is John Smith in 2021/harbour.txt, 2022/council.txt
 *     Joan Doe: was Joan Roe
 *     Rust: work; always
 *     Source Said: no name
 *     2024/trial.txt: continues 2021/shooting.txt
 *     2023/fire.txt: continues nothing
 *     2021/shooting.txt: title The shooting on the set of Rust
 *
 * Every line that is understood has its effect, unless it contradicts an earlier one; each of the others is a problem.
 */
export function parseCorrections(
  text: string,
  file: string,
): { readonly corrections: Corrections; readonly problems: readonly Problem[] } {
  const statements: Statement[] = []
  const unclear: Problem[] = []
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .forEach((written, index) => {
      const start = written.trimStart()
      if (start === '' || start.startsWith('#')) return
      const found = statementsOf(written, index + 1)
      if (found === undefined) unclear.push(unclearLine(written, file, index + 1))
      else statements.push(...found)
    })
  const { corrections, problems } = combine(statements, file)
  return { corrections, problems: [...unclear, ...problems] }
}

/** Points behind the first colon, where the line should have said something. */
function unclearLine(written: string, file: string, line: number): Problem {
  const colon = written.length > MAX_LINE ? -1 : written.indexOf(':')
  const rest = colon < 0 ? '' : written.slice(colon + 1).trim()
  const about = written.slice(0, Math.max(colon, 0)).trim()
  const word = about === '' ? undefined : closest(rest.toLowerCase(), SAYINGS)
  const start = colon < 0 || rest === '' ? 0 : written.indexOf(rest, colon)
  const text = written.trim()
  const params = {
    line: text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE).toWellFormed()}…` : text,
    meant: word === undefined ? undefined : `${about}: ${word}`,
  }
  return problem(
    'names-line-unclear',
    { file, line, column: [...written.slice(0, start)].length + 1 },
    params,
  )
}
