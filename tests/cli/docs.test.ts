import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { documents } from '../../src/cli/docs.ts'

test.each(Object.entries(documents('.')))(
  '%s says what the program does (else: npm run docs)',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text)
  },
)
