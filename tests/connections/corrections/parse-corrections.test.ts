import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCorrections } from '../../../src/connections/corrections/parse-corrections.ts'

function parse(...lines: readonly string[]): ReturnType<typeof parseCorrections> {
  return parseCorrections(lines.join('\n'), 'names.txt')
}

/** Where the problems of a file are, and what they are. */
function problemsOf(...lines: readonly string[]): (readonly [code: string, line: number, message: string])[] {
  return parse(...lines).problems.map(({ code, line, message }) => [code, line, message])
}

it('reads what an editor may say of a name', () => {
  const { corrections, problems } = parse(
    '# Corrections',
    '',
    'Alec Baldwin: also Alexander Baldwin, A. R. Baldwin',
    'John Smith (mayor): is John Smith in 2021/harbour.txt, 2022/Smith, John.txt',
    'Rust: work; always',
    'Grand Theft Auto: San Andreas: work',
    'Source Said: no name',
  )
  const { names } = corrections
  expect(problems).toEqual([])
  expect([...names.merged]).toEqual([
    ['Alexander Baldwin', 'Alec Baldwin'],
    ['A. R. Baldwin', 'Alec Baldwin'],
  ])
  expect([...names.splits.keys()]).toEqual(['2021/harbour.txt', '2022/Smith, John.txt'])
  expect(names.splits.get('2021/harbour.txt')).toEqual(new Map([['John Smith', 'John Smith (mayor)']]))
  expect([...names.kinds]).toEqual([
    ['Rust', 'work'],
    ['Grand Theft Auto: San Andreas', 'work'],
  ])
  expect(names.always).toEqual(new Set(['Rust']))
  expect(names.rejected).toEqual(new Set(['Source Said']))
})

it('reads what an editor may say of a story', () => {
  const { corrections, problems } = parse(
    '2024/trial.txt: continues 2021/shooting.txt',
    '2023/fire.txt: continues nothing; title Fire at the pier: the inquiry; the trial',
  )
  expect(problems).toEqual([])
  expect(corrections.threads).toEqual({
    cuts: ['2023/fire.txt'],
    joins: [['2024/trial.txt', '2021/shooting.txt']],
    titles: [{ file: '2023/fire.txt', title: 'Fire at the pier: the inquiry; the trial' }],
  })
})

it('follows one merge to the next', () => {
  const { corrections } = parse('Al Baldwin: also A. Baldwin', 'Alec Baldwin: also Al Baldwin')
  expect([...corrections.names.merged]).toEqual([
    ['A. Baldwin', 'Alec Baldwin'],
    ['Al Baldwin', 'Alec Baldwin'],
  ])
})

it('reads files of other systems, and spaces anywhere', () => {
  const { names } = parseCorrections('\ufeffRust:  work\r\n\tBBC : organization\r\n', 'names.txt').corrections
  expect([...names.kinds]).toEqual([
    ['Rust', 'work'],
    ['BBC', 'organisation'],
  ])
})

describe('problems', () => {
  it('say which line says nothing, where, and what may be meant', () => {
    const { problems } = parse('Rust: work', '  Alec Baldwin: persn', 'Alec Baldwin', ': always')
    expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual([
      [
        2,
        17,
        '“Alec Baldwin: persn” does not say what is so of a name or a story; “Alec Baldwin: person” may be meant.',
      ],
      [3, 1, '“Alec Baldwin” does not say what is so of a name or a story.'],
      [4, 3, '“: always” does not say what is so of a name or a story.'],
    ])
  })

  it('say where two lines contradict each other; the first holds', () => {
    const lines = [
      'Rust: work',
      'Rust: place',
      'A: also C',
      'B: also C',
      'C: always',
      'D: no name',
      'D: person',
      'a.txt: continues b.txt',
      'a.txt: continues nothing',
      'a.txt: title One',
      'a.txt: title Two',
    ]
    expect(problemsOf(...lines).map(([code, line]) => [code, line])).toEqual(
      [2, 4, 5, 7, 9, 11].map((line) => ['names-said-twice', line]),
    )
    expect(problemsOf(...lines)[0]?.[2]).toBe('“Rust” is a place here, but is a work on line 1.')
    const { names, threads } = parse(...lines).corrections
    expect(names.kinds).toEqual(new Map([['Rust', 'work']]))
    expect(names.merged.get('C')).toBe('A')
    expect(threads.cuts).toEqual([])
    expect(threads.titles).toEqual([{ file: 'a.txt', title: 'One' }])
  })

  it('do not arise where two lines say the same', () => {
    expect(problemsOf('Rust: work', 'Rust: work; always', 'A: also B', 'A: also B')).toEqual([])
  })

  it('say that a name would be another name for itself', () => {
    const lines = ['A: also B', 'B: also C', 'C: also A', 'D: also D']
    expect(problemsOf(...lines)).toEqual([
      ['names-circular', 3, '“A” cannot be another name for “C”: an earlier line says the reverse.'],
      ['names-circular', 4, '“D” cannot be another name for itself.'],
    ])
    expect([...parse(...lines).corrections.names.merged.values()]).toEqual(['A', 'A'])
  })

  it('quote a long line in part', () => {
    const [problem] = parse(`${'Baldwin: '.repeat(10_000)}always`).problems
    expect(problem?.code).toBe('names-line-unclear')
    expect(problem?.message.length).toBeLessThan(300)
  })
})

it('ends, and merges no name into itself, whatever the file says', () => {
  const name = fc.constantFrom('A', 'B', 'C', 'D')
  const line = fc.oneof(
    fc.tuple(name, name).map(([a, b]) => `${a}: also ${b}`),
    fc.tuple(name, name).map(([a, b]) => `${a}: is ${b} in a.txt`),
    name.map((one) => `${one}: always; work`),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { merged } = parse(...lines).corrections.names
      for (const [other, head] of merged) {
        expect(head).not.toBe(other)
        expect(merged.has(head)).toBe(false)
      }
    }),
  )
})
