import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import { article } from './article.ts'

test('the stories of a day come by time, then by file name, never by headline', () => {
  const { articles } = buildArchive([
    article({ file: '2-walk.txt', headline: 'A walk on the Moon' }),
    article({ file: '1-landing.txt', headline: 'The Eagle lands' }),
    article({ file: '9.txt', headline: 'Splashdown', time: '16:50:00' }),
    article({ file: '8.txt', headline: 'Zero hour', time: '09:32:00' }),
  ])
  expect(articles.map(({ file }) => file)).toEqual(['8.txt', '9.txt', '1-landing.txt', '2-walk.txt'])
})
