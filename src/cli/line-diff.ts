import { printable } from './printable.ts'

interface ChangedLine {
  readonly before: string
  readonly after: string
}

/** Unchanged lines shown around a change. */
const CONTEXT = 2

/**
 * A unified diff of lines that correspond one to one. Line endings and invisible
 * characters are escaped, because they are often what changes. Empty if no line
 * changes, as when only the encoding does.
 */
export function lineDiff(file: string, lines: readonly ChangedLine[]): string {
  const hunks: string[] = []
  let shift = 0
  let index = 0
  while (index < lines.length) {
    if (!isChanged(lines[index])) {
      index++
      continue
    }
    const from = Math.max(0, index - CONTEXT)
    let end = index
    let unchanged = 0
    for (; end < lines.length && unchanged <= CONTEXT; end++)
      unchanged = isChanged(lines[end]) ? 0 : unchanged + 1
    const hunk = lines.slice(from, end)
    const added = hunk.reduce((sum, line) => sum + newLines(line).length, 0)
    hunks.push(`@@ -${from + 1},${hunk.length} +${from + 1 + shift},${added} @@`, ...hunk.flatMap(diffLines))
    shift += added - hunk.length
    index = end
  }
  if (hunks.length === 0) return ''
  return [`--- ${printable(file)}`, `+++ ${printable(file)}`, ...hunks].join('\n')
}

function isChanged(line: ChangedLine | undefined): boolean {
  return line !== undefined && line.before !== line.after
}

function diffLines(line: ChangedLine): string[] {
  if (!isChanged(line)) return [` ${shown(line.before)}`]
  return [`-${shown(line.before)}`, ...newLines(line).map((after) => `+${shown(after)}`)]
}

function newLines({ after }: ChangedLine): string[] {
  return after.split(/(?<=\n)/)
}

function shown(line: string): string {
  return printable(line.replace(/(?<!\r)\n$/, ''))
}
