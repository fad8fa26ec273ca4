import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { documents } from '../../src/cli/docs.ts'

test.each(Object.entries(documents('.')))('%s is up to date (if not: npm run docs)', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text)
})
