import { describe, expect, test } from 'vitest'
import { paragraphs, read } from './read.ts'

const story = (text: string): string[] => paragraphs(read(`Library to stay open\n${text}`))
const ONE =
  'The council of the old town voted on Tuesday evening to keep the library in Elm Street open for another year, after a long debate.'
const TWO =
  '“It is a good day for the town,” said Anna Berg, who had collected four thousand signatures since the plan became known in May.'

function wrap(text: string, width: number, indent = ''): string {
  let line = indent
  const lines: string[] = []
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line += line.trim() === '' ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

describe('paragraphs', () => {
  test('are separated by blank lines', () => {
    expect(story(`\n${ONE}\n\n \n\n${TWO}\n`)).toEqual([ONE, TWO])
  })

  test('are one line each when no blank line separates them', () => {
    expect(story(`\n${ONE}\n${TWO}\n${ONE}`)).toEqual([ONE, TWO, ONE])
  })

  test('survive a missing blank line', () => {
    expect(story(`${ONE}\n\n${TWO}\n${ONE}\n\n${TWO}`)).toEqual([ONE, TWO, ONE, TWO])
    expect(story('\nThe council voted on Tuesday.\nOpponents said no.\n\nThe mayor wept.')).toHaveLength(3)
  })

  test.each([65, 72, 80])('wrapped at %i columns are joined', (width) => {
    expect(story(`\n${wrap(ONE, width)}\n\n${wrap(TWO, width)}`)).toEqual([ONE, TWO])
  })

  test.each(['    ', '\t', '  '])('may be marked only by the indent of their first line', (indent) => {
    expect(story(`\n${wrap(ONE, 70, indent)}\n${wrap(TWO, 70, indent)}`)).toEqual([ONE, TWO])
  })

  test('are one line each in verse, whose lines end in punctuation', () => {
    const verse =
      'The rain came down on Elm Street,\nthe books were dry inside,\nand all the town was reading\nuntil the morning tide.'
    expect(story(`\n${ONE}\n\n${verse}\n\n${TWO}`)).toEqual([ONE, ...verse.split('\n'), TWO])
  })

  test('of Chinese are joined without a space around quotation marks and full-width punctuation', () => {
    const lines = [
      '正像以往历次事件的发展规律，导演的案件盖过了发生在报社的所谓“',
      '新闻敲诈案”，舆论注意力转移。但这一切都发生在当局演示之后……',
      '“民众没有进一步质疑”，或者说，质疑未能变得强大起来，这为办案，',
      'Google 和其他公司创造了条件，使得人们不再关心此事，也不再追问(',
      '至少在今年之内是这样，直到下一次投票为止，市长在会议上这样说道)。',
    ]
    expect(story(`\n${lines.join('\n')}`)).toEqual([lines.join('')])
  })

  test('of a wire story stay together although the first line is short', () => {
    const wire =
      'The combined assets of the\nbanks rose to 6.28 billion U.S.\nDlrs at end of January from 6.21 billion in December, they\nsaid.\n    A bank official told reporters the increase came mainly from\nincreased local borrowing.'
    expect(story(`\n${wire}`)).toHaveLength(2)
  })

  test('in short lines continue in lower case', () => {
    expect(
      story(
        '\nThe council voted on Tuesday to keep\nthe library open for another\nyear.\n\nOpponents said the plan would cost\ntoo much.',
      ),
    ).toEqual([
      'The council voted on Tuesday to keep the library open for another year.',
      'Opponents said the plan would cost too much.',
    ])
  })

  test('do not continue at a lower-case name', () => {
    const lines = [
      'Two releases are out',
      'v2.1 mends the index',
      'crates.example is faster',
      'iPhone users are glad',
    ]
    expect(story(`\n${ONE}\n\n${lines.join('\n')}`)).toEqual([ONE, ...lines])
    expect(story(`\n${wrap(`${ONE} See https://example.org/a.`, 70)}\nhttps://example.org/b`)).toHaveLength(1)
  })

  test('are not taken for wrapped because of a single full line', () => {
    const caption = `${ONE.slice(0, 96)} street`
    expect(story(`\n${caption}\nA short lead.\n\nAnother one follows.`)).toHaveLength(3)
  })

  test('of Japanese have digits and Latin letters spaced as elsewhere in the text', () => {
    const touching =
      '市議会は13日、図書館をあと2年存続させる案を賛成多数で可決した。費用は合わせて\n17億円に上るという。'
    expect(story(`\n${touching}`)).toEqual([touching.replace('\n', '')])
    const parted =
      '市議会は 13 日、図書館をあと 2 年存続させる案を賛成多数で可決した。費用は合わせて\n17 億円に上るという。'
    expect(story(`\n${parted}`)).toEqual([parted.replace('\n', ' ')])
  })

  test('in a table stay rows', () => {
    const rows = ['Qtly div 12 cts vs 11 cts', 'Pay April 1', 'Record March 13']
    expect(story(`\n${rows.join('\n')}`)).toEqual(rows)
    expect(story(`\n${rows.join('\n    ')}`)).toEqual(rows)
  })

  test('in Markdown style may break lines anywhere', () => {
    const lines = [
      'One sentence stands on a line of its own here, whatever its length may be.',
      'Another follows it in the same paragraph.',
    ]
    const block = lines.join('\n')
    expect(story(`\n${block}\n\n${block}\n\n${block}`)).toEqual(Array(3).fill(lines.join(' ')))
  })

  test('of Chinese and Japanese are joined without a space', () => {
    const text =
      '市議会は十三日、図書館を来年度も存続させる案を賛成多数で可決した。反対派は無駄遣いだと批判している。'.repeat(
        2,
      )
    const lines = text.match(/.{1,35}/gu) ?? []
    expect(story(`\n${lines.join('\n')}`)).toEqual([text])
  })

  test('keep the hyphen at the end of a line', () => {
    const text =
      'The council kept the library in the old town hall open for one-\nthird of the week, and closed it for the rest, pre-\nand post-war books included, as everyone knew it would do.'
    expect(story(`\n${text}`)[0]).toBe(
      'The council kept the library in the old town hall open for one-third of the week, and closed it for the rest, pre- and post-war books included, as everyone knew it would do.',
    )
  })

  test('keep a date line or a horizontal rule between them', () => {
    expect(
      story(
        `\n${ONE}\n\n date 2024-01-01 is when the lease ended.\n\n---\n\ntitle: not front matter\n\n---\n\nLast words.`,
      ),
    ).toEqual([
      ONE,
      'date 2024-01-01 is when the lease ended.',
      '---',
      'title: not front matter',
      '---',
      'Last words.',
    ])
  })
})

describe('blocks', () => {
  const kinds = (text: string): string[] =>
    read(`Library to stay open\n\n${text}`).text.blocks.map(({ kind }) => kind)

  test('are lists when two or more items have the same bullet', () => {
    const { blocks } = read(
      `A\n\n${ONE}\n\n- One thing\n- Another thing\n\n1. First\n2. Second\n\n${TWO}`,
    ).text
    expect(blocks.slice(1, 3)).toEqual([
      { kind: 'list', ordered: false, items: ['One thing', 'Another thing'] },
      { kind: 'list', ordered: true, items: ['First', 'Second'] },
    ])
    expect(kinds(`${ONE}\n\n- Only one\n\n3. Third\n4. Fourth`)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  test('are quotations, questions with answers, and headings', () => {
    expect(kinds(`${ONE}\n\n> We stay,\n> said the mayor.\n\n${TWO}`)).toEqual([
      'paragraph',
      'quotation',
      'paragraph',
    ])
    expect(kinds(`${ONE}\n\nQ: Why?\n\nA: Because.`)).toEqual(['paragraph', 'question', 'answer'])
    expect(kinds(`${ONE}\n\nFrage: Warum?\n\nAntwort: Darum.`)).toEqual(['paragraph', 'question', 'answer'])
    expect(kinds(`${ONE}\n\nWhat happens now\n\n${TWO}`)).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  test('are separated in a quotation by a bare `>`, which is not text', () => {
    expect(kinds(`${ONE}\n\n> We stay.\n>\n> We said so.\n>`)).toEqual([
      'paragraph',
      'quotation',
      'quotation',
    ])
    expect(story(`${ONE}\n\n> We stay.\n>\n> We said so.\n>`)).toEqual([ONE, 'We stay.', 'We said so.'])
    expect(read('\n>').headline).toBeUndefined()
  })

  test('are paragraphs when in doubt', () => {
    expect(kinds(`${ONE}\n\n“Never.”\n\nNo\n\nYes\n\n${TWO}`)).toEqual(Array(5).fill('paragraph'))
    expect(kinds(`${ONE}\n\nA: is a letter.`)).toEqual(['paragraph', 'paragraph'])
  })
})
