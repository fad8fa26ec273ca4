import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDuplicates } from '../../src/archive/duplicates.ts'
import { readWell } from '../reading/reading.ts'

const STORY = ' date 2025-05-13 Café to stay open\n\nThe council voted on Tuesday.\n\nOpponents said no.\n'

function article(file: string, source: string) {
  return readWell(source, file).article
}

test('reports stories that are byte-identical, or differ only in spacing and composition, with the first file', () => {
  const articles = [
    article('c.txt', STORY.replaceAll('\n', '\r\n').replace('to stay', 'to  stay').normalize('NFD')),
    article('b.txt', STORY),
    article('a.txt', STORY),
    article('d.txt', STORY.replace('Tuesday', 'Wednesday')),
    article('e.txt', STORY.replace('2025-05-13', '2025-05-14')),
  ]
  expect(findDuplicates(articles)).toMatchObject([
    { file: 'b.txt', code: 'duplicate-story', message: 'The same story is in a.txt, byte for byte.' },
    {
      file: 'c.txt',
      code: 'duplicate-story',
      message: expect.stringContaining('in a.txt, except for spacing'),
    },
  ])
})

test('the order of files does not matter', () => {
  const articles = ['a', 'b', 'c', 'd'].map((name, index) =>
    article(`${name}.txt`, STORY + (index % 2 === 0 ? '' : '\n')),
  )
  const found = findDuplicates(articles)
  expect(found).toHaveLength(3)
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (shuffled) => {
      expect(findDuplicates(shuffled)).toEqual(found)
    }),
  )
})
