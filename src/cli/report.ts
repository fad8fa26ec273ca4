import { withFolder } from '../content/shown-path.ts'
import type { Environment } from '../core/project.ts'
import type { Problem, ProblemCode } from '../core/problem.ts'
import { codeFrame } from './code-frame.ts'
import { printable } from './printable.ts'
import { sourceTexts } from './source-text.ts'

/** Of a warning that many files share, the places that are named besides the first. */
const MOST_PLACES = 5

interface Place {
  readonly log: (line: string) => void
  /** The content folder, and as a person would type it. */
  readonly folder: string
  readonly shownFolder: string
  readonly environment: Environment
}

/**
 * Prints each problem as people read it, on GitHub Actions as an annotation too.
 * A warning that says the same of several files, as of a key that 2,000 posts
 * have, is shown once, with where else it stands.
 */
export function printProblems(
  { log, folder: root, shownFolder: folder, environment }: Place,
  problems: readonly Problem[],
): void {
  const textOf = sourceTexts(root)
  for (const [first, ...others] of sameOfSeveralFiles(problems)) {
    if (!first) continue
    log(problemText(withFolder(folder, first), textOf(first.file)))
    if (others.length > 0) log(`${indent(alsoText(others.map((each) => withFolder(folder, each))))}\n`)
    if (environment['GITHUB_ACTIONS'] !== 'true') continue
    for (const each of [first, ...others]) log(annotation(withFolder(folder, each)))
  }
}

/** Said of files that are not text: a line of their bytes tells nobody anything. */
const IN_BYTES: ReadonlySet<ProblemCode> = new Set([
  'file-binary',
  'file-type-unknown',
  'picture-unused',
  'utf16-without-mark',
])

/** The problems in their order, warnings of the same words together at the place of the first. */
function sameOfSeveralFiles(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups = Map.groupBy(problems, (problem) =>
    problem.severity === 'warning' ? `${problem.code} ${problem.message}` : problem,
  )
  return [...groups.values()]
}

function alsoText(others: readonly Problem[]): string {
  const places = others.slice(0, MOST_PLACES).map(({ file, line }) => `${printable(file)}:${line}`)
  const left = others.length - places.length
  const rest = left === 0 ? '' : `, and ${left} more: --json names them all`
  return `The same at ${places.join(', ')}${rest}.`
}

/** A problem as people read it: place, what is wrong, what to do, and the line it stands on. */
function problemText(problem: Problem, source: string | undefined): string {
  const { file, line, column, severity, code, message, hint } = problem
  const frame = source === undefined || IN_BYTES.has(code) ? undefined : codeFrame(source, line, column)
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
 * The counts that close a report: `3 files: 1 error in 1 file, no warnings.` A draft
 * that was forgotten is else seen nowhere, so what is held back is counted too.
 */
export function closingCount(files: number, problems: readonly Problem[], heldBack: number): string {
  const kept = heldBack === 0 ? '' : `, ${heldBack} held back by \`draft\` or \`publish\``
  return `${plural(files, 'file')}${kept}: ${countOf('error', problems)}, ${countOf('warning', problems)}.`
}

/** A problem as GitHub Actions shows it beside the changed line. */
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

// Both escapes as the runner’s own toolkit writes them (actions/toolkit, command.ts).
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
