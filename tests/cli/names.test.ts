import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { jsonLines, run } from './run.ts'

let content: string
const put = (file: string, text: string): void => {
  writeFileSync(join(content, file), text)
}
const story = (day: string, headline: string, ...paragraphs: readonly string[]): string =>
  ` date ${day} ${headline}\n\n${paragraphs.join('\n\n')}\n`

beforeEach(() => {
  content = join(temporaryFolder(), 'content')
  mkdirSync(content)
  put(
    'shooting.txt',
    story(
      '2024-05-22',
      'Baldwin fires prop gun, killing cinematographer on Rust set',
      'A prop gun fired by the actor Alec Baldwin on the set of the western Rust killed the cinematographer Halyna Hutchins.',
      'The director Joel Souza was wounded at Bonanza Creek Ranch, the sheriff of Santa Fe said.',
    ),
  )
  put(
    'charge.txt',
    story(
      '2024-05-31',
      'Baldwin to be charged over death of Halyna Hutchins',
      'The actor Alec Baldwin will be charged with involuntary manslaughter over the death of Halyna Hutchins on the set of Rust.',
      'The armorer Hannah Gutierrez-Reed faces the same charge, the prosecutor in Santa Fe said of the shooting at Bonanza Creek Ranch.',
      'Baldwin said nothing.',
    ),
  )
})

describe('npm run names', () => {
  test('says why a name is found, where, and what to write', async () => {
    const { status, stdout, stderr } = await run(['names', 'baldwin'], content)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Alec Baldwin: person, in 2 stories, names\/alec-baldwin\/$/m)
    expect(stdout).toContain('also written  Baldwin')
    expect(stdout).toMatch(new RegExp(`in ${content}/shooting.txt: .*first name, then surname \\+\\d+`))
    expect(stdout).toMatch(/^ {4}Alec Baldwin: no name$/m)
  })

  test('proposes lines that the names file understands', async () => {
    const { stdout } = await run(['names', 'alec baldwin'], content)
    for (const line of stdout.match(/(?<=^ {4})\S.*$/gm) ?? []) {
      put('names.txt', line.replace('NAME', 'Alexander Baldwin'))
      expect((await run(['check'], content)).stdout, line).toBe('2 files: no errors, no warnings.\n')
    }
  })

  test('knows what the names file says', async () => {
    put('names.txt', 'Alec Baldwin: no name\n')
    expect((await run(['names', 'baldwin'], content)).stdout).toContain(
      'The names file says that it is no name.',
    )
  })

  test('without a name lists those that the archive is least sure of', async () => {
    const { status, stdout } = await run(['names'], content)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\d names have a page\./)
  })

  test('fails where no story has the name', async () => {
    expect(await run(['names', 'nobody'], content)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'No story has a name like “nobody”.\n',
    })
  })
})

describe('npm run check, of the names file', () => {
  test('reports each line without effect, at its place', async () => {
    put(
      'names.txt',
      '# Corrections\nAlec Baldwyn: always\ncharge.txt: continues nothing\nshooting.txt: titel Rust\n',
    )
    const { status, stdout } = await run(['check', '--json'], content)
    expect(status).toBe(0)
    expect(jsonLines(stdout)).toMatchObject([
      { file: `${content}/names.txt`, line: 2, code: 'names-name-missing' },
      { file: `${content}/names.txt`, line: 4, column: 15, code: 'names-line-unclear' },
    ])
  })
})

describe('npm run check -- --published, of names and threads', () => {
  const published = (...paths: readonly string[]): string => {
    const file = join(content, '..', 'urls.txt')
    writeFileSync(file, paths.map((path) => `https://backfile.example/${path}\n`).join(''))
    return file
  }
  const NAME = 'names/alec-baldwin/'
  const THREAD = 'threads/baldwin-fires-prop-gun-killing-cinematographer-on-rust-set/'
  const codes = async (list: string): Promise<unknown[]> =>
    jsonLines((await run(['check', '--json', '--published', list], content)).stdout)

  test('accepts pages that are there, and those that the editor merged, renamed, joined or cut', async () => {
    const list = published(NAME, THREAD)
    expect(await codes(list)).toEqual([])
    put('names.txt', 'Alexander Baldwin: also Alec Baldwin\ncharge.txt: continues nothing\n')
    expect(await codes(list)).toEqual([])
  })

  test('says what the evidence no longer carries, and the line that brings it back', async () => {
    const list = published(NAME, 'names/joan-roe/', THREAD)
    put('charge.txt', story('2024-05-31', 'Library to stay open', 'The council voted on Tuesday.'))
    expect(await codes(list)).toMatchObject([
      { line: 1, code: 'name-vanished', hint: expect.stringContaining('“Alec Baldwin: always”') },
      { line: 2, code: 'name-vanished', hint: expect.stringContaining('“NAME: was joan roe”') },
      { line: 3, code: 'thread-vanished', hint: expect.stringContaining('continues shooting.txt') },
    ])
    put(
      'names.txt',
      'Alec Baldwin: always\nHalyna Hutchins: was Joan Roe; always\ncharge.txt: continues shooting.txt\n',
    )
    expect(await codes(list)).toEqual([])
  })

  test('follows the first story of a thread to its new address, and a split name to the first of its parts', async () => {
    const list = published(NAME, THREAD)
    const shooting = readFileSync(join(content, 'shooting.txt'), 'utf8').replace(
      'Baldwin fires',
      'Actor fires',
    )
    put('shooting.txt', `---\naliases: [/2024/05/22/${THREAD.slice('threads/'.length)}]\n---\n${shooting}`)
    put('names.txt', 'Alec Baldwin (actor): is Alec Baldwin in shooting.txt, charge.txt\n')
    expect(await codes(list)).toEqual([])
  })

  test('says when an older story has become the first of a thread', async () => {
    const list = published(THREAD)
    put(
      'first.txt',
      story(
        '2024-05-21',
        'Baldwin fires gun on Rust set in Santa Fe',
        'The actor Alec Baldwin fired a prop gun on the set of the western Rust at Bonanza Creek Ranch; the cinematographer Halyna Hutchins was killed.',
        'The director Joel Souza was wounded by the prop gun, the sheriff of Santa Fe said.',
      ),
    )
    const cure = 'shooting.txt: continues first.txt'
    expect(await codes(list)).toMatchObject([
      { code: 'thread-vanished', hint: expect.stringContaining(`“${cure}”`) },
    ])
    put('names.txt', `${cure}\n`)
    expect(await codes(list)).toEqual([])
  })
})
