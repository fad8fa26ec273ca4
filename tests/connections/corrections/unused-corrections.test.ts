import { expect, it } from 'vitest'
import { parseCorrections } from '../../../src/connections/corrections/parse-corrections.ts'
import { unusedCorrections } from '../../../src/connections/corrections/unused-corrections.ts'
import { packNames } from '../../../src/connections/names/packed-names.ts'
import type { Thread } from '../../../src/connections/threads/threads.ts'

const THREAD: Thread = { kind: 'thread', title: 'Fire', stories: [], hasPage: true }
const named = (file: string, ...names: readonly string[]) => ({
  file,
  facts: { names: packNames(names.map((name) => ({ name, scores: [0, 0, 0], sentence: 0, count: 1 }))) },
})

/** Three stories, the first two in a thread, and a draft. */
function problemsOf(...lines: readonly string[]): string[] {
  const { corrections } = parseCorrections(lines.join('\n'), 'names.txt')
  return unusedCorrections(corrections, 'names.txt', {
    files: [
      named('2021/fire.txt', 'Alec Baldwin', 'John Smith'),
      named('2022/trial.txt', 'Beyoncé'),
      named('2023/quay.txt'),
      named('draft.txt', 'Secret Person'),
    ],
    stories: [{ file: '2021/fire.txt' }, { file: '2022/trial.txt' }, { file: '2023/quay.txt' }],
    threads: {
      threadOf: new Map([
        [0, THREAD],
        [1, THREAD],
      ]),
      seriesOf: new Map(),
    },
  }).map(({ line, message }) => `${line} ${message}`)
}

it('says nothing of what fits', () => {
  expect(
    problemsOf(
      'Alexander Baldwin: also Alec Baldwin; person; always',
      'John Smith (mayor): is John Smith in 2021/fire.txt; no name',
      'Alexander Baldwin (actor): is Alexander Baldwin in 2021/fire.txt',
      '2022/trial.txt: continues 2021/fire.txt; title Fire',
      '2023/quay.txt: continues nothing',
    ),
  ).toEqual([])
})

it('names what no story has, and what may be meant', () => {
  expect(
    problemsOf(
      'Alec Baldwyn: no name',
      'Beyonce: person',
      'A: also Nobody',
      'John (mayor): is John Smith in 2021/fyre.txt, 2022/trial.txt',
    ),
  ).toEqual([
    '1 No story has the name “Alec Baldwyn”; “Alec Baldwin” may be meant.',
    '2 No story has the name “Beyonce”; “Beyoncé” may be meant.',
    '3 No story has the name “Nobody”.',
    '4 There is no story 2021/fyre.txt; “2021/fire.txt” may be meant.',
    '4 2022/trial.txt does not have the name “John Smith”.',
  ])
})

it('finds the file that a longer or shorter path means', () => {
  expect(problemsOf('content/2021/fire.txt: continues nothing', 'fire.txt: continues nothing')).toEqual([
    '1 There is no story content/2021/fire.txt; “2021/fire.txt” may be meant.',
    '2 There is no story fire.txt; “2021/fire.txt” may be meant.',
  ])
})

it('refuses to let a story continue a later one, or itself', () => {
  expect(
    problemsOf('2021/fire.txt: continues 2022/trial.txt', '2023/quay.txt: continues 2023/quay.txt'),
  ).toEqual([
    '1 2021/fire.txt cannot continue 2022/trial.txt, which is later.',
    '2 2023/quay.txt cannot continue itself.',
  ])
})

it('says that a title has no thread', () => {
  expect(problemsOf('2023/quay.txt: title The quay')).toEqual([
    '1 2023/quay.txt is in no thread, so it cannot give one a title.',
  ])
})

it('says nothing of a story that is held back, nor of its names', () => {
  expect(problemsOf('draft.txt: title Secret', 'Secret Person: always')).toEqual([])
})
