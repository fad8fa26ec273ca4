import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

// A digest in hexadecimal, and the end of its line.
const HEAD = 65

/**
 * Keeps a value for the next build, whole or not at all. `madeBy` says what it
 * depends on besides its own: with another one it is not found again.
 */
export function keep(file: string, madeBy: string, value: unknown): void {
  const text = JSON.stringify({ madeBy, value })
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}.new` // dev and a build may keep the same at the same time
  writeFileSync(beside, `${hash('sha256', text)}\n${text}`)
  renameSync(beside, file)
}

/**
 * What was kept under this name by the same maker; `undefined` when there is
 * nothing, or when it is not to the byte what was kept: then it is made anew,
 * which is always right.
 */
export function kept<Value>(file: string, madeBy: string): Value | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    const body = text.slice(HEAD)
    if (text.slice(0, HEAD - 1) !== hash('sha256', body)) return undefined
    // The digest says that keep() wrote it, and the maker that it was given this type.
    const found = JSON.parse(body) as { madeBy: string; value: Value }
    return found.madeBy === madeBy ? found.value : undefined
  } catch {
    return undefined
  }
}

/**
 * A value as `kept` gives it back: what is `undefined` is not there any more,
 * so a property added later stands elsewhere. A build that kept the value and
 * one that found it would otherwise make different keys from it.
 */
export function asKept<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value // of plain data, the same type
}
