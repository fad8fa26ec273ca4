import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { appendValues, readValues, replaceValues } from '../../src/store/value-log.ts'
import { throughJson } from '../../src/store/json.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { damages } from './damage.ts'

let file: string

beforeEach(() => {
  file = join(temporaryFolder(), 'in/a/folder.jsonl')
})

describe('a log of values', () => {
  test('is read in the order it was written, with the same fingerprint and no other', () => {
    const many = Array.from({ length: 2500 }, (_, index) => ({ story: index, text: 'line\nbreak — 新聞' }))
    replaceValues(file, 'one', many)
    appendValues(file, 'one', ['more'])
    appendValues(file, 'another', ['of another'])
    expect(readValues(file, 'one')).toEqual([...many, 'more'])
    expect(readValues(file, 'another')).toEqual(['of another'])
  })

  test('has only the new values after they were replaced', () => {
    appendValues(file, 'one', [1, 2])
    replaceValues(file, 'one', [3])
    expect(readValues(file, 'one')).toEqual([3])
    replaceValues(file, 'one', [])
    expect(readValues(file, 'one')).toEqual([])
  })

  test('is empty when there is no file', () => {
    expect(readValues(file, 'one')).toEqual([])
  })

  test('is unchanged, and leaves no temporary file, when it cannot be replaced', () => {
    appendValues(file, 'one', [1])
    const circular: unknown[] = []
    circular.push(circular)
    expect(() => {
      replaceValues(file, 'one', [2, circular])
    }).toThrow(TypeError)
    expect(readValues(file, 'one')).toEqual([1])
    expect(readdirSync(dirname(file))).toEqual(['folder.jsonl'])
  })
})

describe('a damaged log of values', () => {
  test.each([
    ['cut', (text: string) => text.slice(0, -4), [1, 'two', 4]],
    ['one character changed', (text: string) => text.replace('"two"', '"tow"'), [1, 3, 4]],
    ['emptied', () => '', [4]],
  ])('loses only the damaged record, and can be appended to: %s', (_how, damage, found) => {
    appendValues(file, 'one', [1])
    appendValues(file, 'one', ['two'])
    appendValues(file, 'one', [3])
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
    appendValues(file, 'one', [4])
    expect(readValues(file, 'one')).toEqual(found)
  })

  test.each([
    ['cut', (text: string) => text.slice(0, -4)],
    ['one character changed', (text: string) => text.replace('stories', 'storles')],
    ['emptied', () => ''],
    ['followed by something', (text: string) => `${text} `],
  ])('never returns a damaged value: %s', (_how, damage) => {
    replaceValues(file, 'one', [{ stories: 3 }])
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
    expect(readValues(file, 'one')).toEqual([])
  })

  test('returns only values that were written, in whole records, whatever the damage', () => {
    const batches = fc.array(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 3 }), { maxLength: 5 })
    fc.assert(
      fc.property(batches, damages, (values, [, damage]) => {
        rmSync(file, { force: true })
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, '')
        // Each value records its batch and its position there.
        const written = values.map((batch, number) => batch.map((value, at) => ({ number, at, value })))
        for (const batch of written) appendValues(file, 'one', batch)
        writeFileSync(file, damage(readFileSync(file)))
        appendValues(file, 'one', ['after'])

        const found = readValues<(typeof written)[number][number] | 'after'>(file, 'one')
        expect(found.pop()).toBe('after')
        while (found.length > 0) {
          const [first] = found
          if (first === undefined || first === 'after') throw new Error('A value was not written.')
          const batch = written[first.number] ?? []
          expect(found.splice(0, batch.length)).toEqual(throughJson(batch))
        }
      }),
    )
  })
})

describe('two writers of one log', () => {
  /** Runs the same code in two processes at once, with `name` bound to one of two names. */
  async function inTwoProcesses(code: string): Promise<void> {
    const source = `import { appendValues, replaceValues } from ${JSON.stringify(
      new URL('../../src/store/value-log.ts', import.meta.url).href,
    )}; const file = ${JSON.stringify(file)}; const name = process.argv[1]; ${code}`
    const done = ['one', 'other'].map(async (name) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', source, name], { stdio: 'inherit' })
      const [status] = (await once(child, 'exit')) as [number | null]
      expect(status).toBe(0)
    })
    await Promise.all(done)
  }

  test('lose no value when both append', async () => {
    await inTwoProcesses(`for (let at = 0; at < 200; at += 1) appendValues(file, 'one', [name + at])`)
    const expected = ['one', 'other'].flatMap((name) =>
      Array.from({ length: 200 }, (_, at) => `${name}${at}`),
    )
    expect(readValues<string>(file, 'one').sort()).toEqual(expected.sort())
  })

  test('leave the values of one of them when both replace it', async () => {
    await inTwoProcesses(
      `for (let at = 0; at < 50; at += 1) replaceValues(file, 'one', Array(2000).fill(name))`,
    )
    const found = readValues<string>(file, 'one')
    expect(found).toHaveLength(2000)
    expect(new Set(found).size).toBe(1)
    expect(readdirSync(dirname(file))).toEqual(['folder.jsonl'])
  })
})
