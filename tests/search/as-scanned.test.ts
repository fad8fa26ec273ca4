import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../../src/system/files.ts'
import { day } from '../day.ts'
import { randomFrom } from '../random.ts'
import { assertAsScanned } from './compare.ts'
import { madeQueries } from './queries.ts'
import { readStories } from './read-stories.ts'

test('200 searches of the shipped archive find what a scan of its texts finds', async () => {
  const files = listFiles('content').filter((file) => file.endsWith('.txt'))
  const stories = await readStories(files.map((file) => [file, readFileSync(join('content', file))]))
  expect(stories.length).toBeGreaterThan(50)
  expect(await assertAsScanned(stories, madeQueries(stories, randomFrom(1), 200))).toBeGreaterThanOrEqual(8)
})

test('searches of scripts without spaces and of Korean find what a scan finds', async () => {
  const texts = [
    '달에 착륙했다. 달을 보았다',
    '달이 떴다',
    '宇宙飛行士が月面に',
    '月の宇宙',
    'ดาวเทียมของประเทศไทย',
    '반달',
  ]
  const stories = texts.map((text, index) => ({ day: day(`2000-01-0${index + 1}`), parts: ['뉴스', text] }))
  await assertAsScanned(stories, [
    '달',
    '착륙',
    '"달"',
    '宇宙',
    '月',
    '宙宇',
    '"月面"',
    'ประเทศไทย',
    '달 -착륙',
    '뉴스',
  ])
})
