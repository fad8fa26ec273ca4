import { describe, expect, it } from 'vitest'
import { namesFileProblems, parseNamesFile } from '../../../src/connections/names/names-file.ts'

function parse(...lines: readonly string[]): ReturnType<typeof parseNamesFile> {
  return parseNamesFile(lines.join('\n'), 'names.txt')
}

it('reads what an editor may say of a name', () => {
  const { names, problems } = parse(
    '# Corrections',
    '',
    'Alec Baldwin: also Alexander Baldwin, A. R. Baldwin',
    'John Smith (mayor): is John Smith in 2021/harbour.txt, 2022/council.txt',
    'Rust: work; always',
    'Grand Theft Auto: San Andreas: work',
    'Source Said: no name',
  )
  expect(problems).toEqual([])
  expect(names.merged).toEqual(
    new Map([
      ['Alexander Baldwin', 'Alec Baldwin'],
      ['A. R. Baldwin', 'Alec Baldwin'],
    ]),
  )
  expect(names.splits.get('2022/council.txt')).toEqual(new Map([['John Smith', 'John Smith (mayor)']]))
  expect(names.kinds).toEqual(
    new Map([
      ['Rust', 'work'],
      ['Grand Theft Auto: San Andreas', 'work'],
    ]),
  )
  expect(names.always).toEqual(new Set(['Rust']))
  expect(names.rejected).toEqual(new Set(['Source Said']))
})

it('reads files of other systems', () => {
  const { names } = parseNamesFile('\ufeffRust: work\r\nBBC: organization\r\n', 'names.txt')
  expect([...names.kinds]).toEqual([
    ['Rust', 'work'],
    ['BBC', 'organisation'],
  ])
})

describe('problems', () => {
  it('says which line says nothing, and what may be meant', () => {
    const { problems } = parse('Rust: work', 'Alec Baldwin: persn', 'Alec Baldwin')
    expect(problems.map(({ code, line, column, message }) => [code, line, column, message])).toEqual([
      [
        'names-line-unclear',
        2,
        15,
        '“Alec Baldwin: persn” does not say what is so of a name; “Alec Baldwin: person” may be meant.',
      ],
      ['names-line-unclear', 3, 1, '“Alec Baldwin” does not say what is so of a name.'],
    ])
  })

  it('says where two lines contradict each other; the first holds', () => {
    const { names, problems } = parse('Rust: work', 'Rust: place', 'A: also C', 'B: also C')
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['names-said-twice', 2],
      ['names-said-twice', 4],
    ])
    expect(names.kinds.get('Rust')).toBe('work')
    expect(names.merged.get('C')).toBe('A')
  })

  it('says what no story has', () => {
    const { names } = parse('Alec Baldwyn: no name', 'John (mayor): is John in 2021/harbor.txt')
    const known = ['Alec Baldwin', 'John']
    const problems = namesFileProblems(names, 'names.txt', known, new Set(['2021/harbour.txt']))
    expect(problems.map(({ message }) => message)).toEqual([
      'No story has the name “Alec Baldwyn”; “alec baldwin” may be meant.'.replace(
        'alec baldwin',
        'Alec Baldwin',
      ),
      'There is no story 2021/harbor.txt; 2021/harbour.txt may be meant.',
    ])
  })
})
