import { expect, test } from 'vitest'
import { read } from './reading.ts'

/** Syntax errors are reported in plain language, at their position, with a fix. */
test.each([
  ['---', 'tags: [a, b', 3, 'opens with [', 'Close it with ]'],
  ['---', 'tags: [a, b]]', 3, 'after the closing bracket', 'Correct the brackets'],
  ['---', 'tags: ["a" "b"]', 3, 'a comma is missing', 'Put a comma'],
  ['---', 'tags: [a: b: c]', 3, 'a colon and a space inside brackets', 'double quotes'],
  ['---', '\tname: b', 3, 'indented with a tab', 'spaces'],
  ['---', ' name: b', 2, 'the lines below it are indented', 'same column'],
  ['---', 'author:\n  name: b\n c: d', 5, 'not indented like the lines', 'same column'],
  ['---', 'author:a', 3, 'not `key: value`', 'a colon, a space'],
  ['---', 'author: "a\\qb"', 3, 'a backslash', 'twice'],
  ['---', "author: 'O'Hara'", 3, 'there is text after its end', 'author: "O\'Hara"'],
  ['---', 'author: "Jane', 3, 'quotation marks are not closed', 'author: "Jane"'],
  ['+++', 'author = Jane', 3, 'needs quotes in TOML', 'double quotes'],
  ['+++', 'author = "Jane', 3, 'not closed', 'Close them'],
  [
    '+++',
    'author: "Jane"',
    3,
    'an equals sign between a key and its value, not a colon',
    'fence the front matter with ---',
  ],
  ['+++', 'author =', 3, 'the value is missing', 'delete the line'],
  ['+++', 'tags = ["a" "b"]', 3, 'a comma is missing', 'Put a comma'],
  ['+++', 'updated = 2025-02-31T99', 3, 'the date or time is invalid', 'YYYY-MM-DD'],
  ['+++', 'weight = 010', 3, 'not a valid TOML number', 'double quotes'],
  ['+++', 'title = "Again"', 3, 'given twice: on line 2 and on line 3', 'Keep one'],
])('%s %s', (fence, lines, line, because, todo) => {
  const title = fence === '---' ? 'title: Open' : 'title = "Open"'
  const { problems } = read(`${fence}\n${title}\n${lines}\n${fence}\n\nThe council voted on Tuesday.\n`)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ severity: 'error', line })
  expect(problems[0]?.message).toContain(because)
  expect(problems[0]?.hint).toContain(todo)
})
