import { withFolder } from '../content/shown-path.ts'
import type { Environment } from '../core/project.ts'
import type { Problem, ProblemCode } from '../core/problem.ts'
import { codeFrame } from './code-frame.ts'
import { printable } from './printable.ts'
import { sourceTexts } from './source-text.ts'

/** The most places listed, besides the first, for a warning that many files share. */
const MAX_PLACES = 5

interface ReportContext {
  readonly log: (line: string) => void
  /** The content folder, and as a person would type it. */
  readonly folder: string
  readonly shownFolder: string
  readonly environment: Environment
}

/**
 * Prints each problem for people, and on GitHub Actions as an annotation too. A warning
 * that several files share, such as a key in 2,000 posts, is printed once, with its
 * other places.
 */
export function printProblems(
  { log, folder: root, shownFolder: folder, environment }: ReportContext,
  problems: readonly Problem[],
): void {
  const textOf = sourceTexts(root)
  for (const [first, ...others] of groupWarnings(problems)) {
    if (!first) continue
    log(problemText(withFolder(folder, first), textOf(first.file)))
    if (others.length > 0) log(`${indent(alsoText(others.map((each) => withFolder(folder, each))))}\n`)
    if (environment['GITHUB_ACTIONS'] !== 'true') continue
    for (const each of [first, ...others]) log(annotation(withFolder(folder, each)))
  }
}

/** Problems of files that are not text, whose source lines would be unreadable. */
const WITHOUT_FRAME: ReadonlySet<ProblemCode> = new Set([
  'file-binary',
  'file-type-unknown',
  'picture-unused',
  'utf16-without-mark',
])

/** Groups warnings with the same code and message, at the position of the first. Errors stay single. */
function groupWarnings(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups = Map.groupBy(problems, (problem) =>
    problem.severity === 'warning' ? `${problem.code} ${problem.message}` : problem,
  )
  return [...groups.values()]
}

function alsoText(others: readonly Problem[]): string {
  const places = others.slice(0, MAX_PLACES).map(({ file, line }) => `${printable(file)}:${line}`)
  const left = others.length - places.length
  const rest = left === 0 ? '' : `, and ${left} more: --json lists them all`
  return `The same at ${places.join(', ')}${rest}.`
}

/** A problem for people: where it is, what is wrong, what to do, and the source line. */
function problemText(problem: Problem, source: string | undefined): string {
  const { file, line, column, severity, code, message, hint } = problem
  const frame = source === undefined || WITHOUT_FRAME.has(code) ? undefined : codeFrame(source, line, column)
  const parts = [
    `${printable(file)}:${line}:${column}  ${severity}  ${code}`,
    indent(printable(message)),
    indent(`→ ${printable(hint)}`),
    ...(frame === undefined
      ? []
      : [
          frame
            .split('\n')
            .map((each) => indent(indent(each)))
            .join('\n'),
        ]),
  ]
  return `${parts.join('\n')}\n`
}

/**
 * The last line of a report: `3 files: 1 error in 1 file, no warnings.` Includes the
 * stories held back, because no other output shows a forgotten draft.
 */
export function closingCount(files: number, problems: readonly Problem[], heldBack: number): string {
  const held = heldBack === 0 ? '' : `, ${heldBack} held back by \`draft\` or \`publish\``
  return `${plural(files, 'file')}${held}: ${countOf('error', problems)}, ${countOf('warning', problems)}.`
}

/** A problem as an annotation, which GitHub Actions shows next to the line. */
function annotation({ file, line, column, severity, code, message, hint }: Problem): string {
  const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`
  return `::${severity} ${place}::${data(`${message} ${hint}`)}`
}

function countOf(severity: Problem['severity'], problems: readonly Problem[]): string {
  const found = problems.filter((problem) => problem.severity === severity)
  if (found.length === 0) return `no ${severity}s`
  const files = new Set(found.map(({ file }) => file)).size
  return `${plural(found.length, severity)} in ${plural(files, 'file')}`
}

function plural(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

function indent(text: string): string {
  return `  ${text}`
}

// Both escape as GitHub's own toolkit does (actions/toolkit, command.ts).
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
