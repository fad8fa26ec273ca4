import { expect, test } from 'vitest'
import { readArticle } from '../../../src/reading/read-article.ts'
import { settings } from '../reading.ts'

const FOOT = 'The Elm Street Courier is printed on paper.'
const STORY = 'The council voted on Tuesday to keep the library\nopen for another year.'

function readWithFoot(file: string, text: string) {
  const bytes = new TextEncoder().encode(` date 2025-05-13 Library to stay open\n\n${text}\n`)
  const reading = readArticle({ file, bytes }, { ...settings, setAside: new Set([FOOT]) })
  if (!reading.ok) throw new Error('the story is sound')
  return reading
}

test.each([`${STORY}\n\n  ${FOOT}  `, `${FOOT}\n\n${STORY}`, `${FOOT}\n${STORY}`, `${STORY}\n${FOOT}`])(
  'a line listed by the publisher is set aside anywhere: %#',
  (text) => {
    const { body, boilerplate, inferences } = readWithFoot('a.txt', text).text
    expect(boilerplate).toEqual([FOOT])
    expect(body).toEqual({ form: 'text', blocks: [{ kind: 'paragraph', text: STORY.replace('\n', ' ') }] })
    expect(inferences).toContainEqual(
      expect.objectContaining({ kind: 'boilerplate', rule: 'line-of-the-site', words: FOOT }),
    )
  },
)

test('in Markdown too', () => {
  const { body, boilerplate } = readWithFoot('a.md', `${STORY}\n\n${FOOT}`).text
  expect(body).toEqual({ form: 'markdown', markdown: STORY })
  expect(boilerplate).toEqual([FOOT])
})

test('a line that only starts with it stays', () => {
  const text = `${FOOT} And on the web.`
  expect(readWithFoot('a.txt', text).text.boilerplate).toEqual([])
})
