import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { frontMatterJsonSchema, frontMatterSnippets } from '../../src/article/front-matter-documents.ts'
import { fields } from '../../src/article/front-matter.ts'

const schema = z.fromJSONSchema(z.record(z.string(), z.unknown()).parse(frontMatterJsonSchema()))
const names = Object.values(fields).map(({ names: [name] }) => name)

test.each(Object.values(fields).map(({ example }) => example))('the schema accepts %s', (example) => {
  expect(schema.safeParse(parse(example)).error).toBeUndefined()
})

test.each(['topics: { a: b }', 'corrections: soon', 'draft: []', 'canonical: { x: y }'])(
  'the schema refuses %s',
  (front) => {
    expect(schema.safeParse(parse(front)).success).toBe(false)
  },
)

test('the snippet of each key expands to its example', () => {
  const snippets = z
    .record(z.string(), z.object({ prefix: z.string(), body: z.union([z.string(), z.array(z.string())]) }))
    .parse(frontMatterSnippets())
  expect(Object.keys(snippets)).toEqual(['story', ...names.filter((name) => name !== 'date')])
  for (const {
    names: [name],
    example,
  } of Object.values(fields)) {
    const { body } = snippets[name] ?? {}
    if (typeof body !== 'string') continue
    expect(body.replace(/\$\{1:((?:\\.|[^\\}])*)\}$/, '$1').replaceAll(/\\(.)/g, '$1')).toBe(example)
  }
})
