import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { jsonLines, run } from './run.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const GOOD = ' date 2025-05-13 Library to stay open\n\nThe council voted on Tuesday.\n'
const WARNED = ' date May 13, 2025 Library to stay open\n\nThe council met on Tuesday.\n'
const BAD = ' date 2025-02-30 Library to stay open\n\nThe council slept on Tuesday.\n'

let content: string
beforeEach(() => {
  content = join(temporaryFolder(), 'content')
  mkdirSync(content)
})
const put = (file: string, text: string | Uint8Array): void => {
  writeFileSync(join(content, file), text)
}

describe('npm run check', () => {
  test('returns status 0 and the count of files when there are no problems', async () => {
    put('a.txt', GOOD)
    expect(await run(['check'], content)).toEqual({
      status: 0,
      stdout: '1 file: no errors, no warnings.\n',
      stderr: '',
    })
  })

  test('counts the stories held back, which no other output shows', async () => {
    put('a.txt', GOOD)
    put('b.txt', `---\ndraft: true\n---\n${GOOD}`)
    put('c.txt', `---\npublish: 2026-01-01\n---\n${GOOD}`)
    put('d.txt', `---\npublish: 2025-12-31\n---\n${GOOD.replace('Library', 'Bridge')}`)
    expect((await run(['check'], content)).stdout).toContain(
      '\n4 files, 2 held back by `draft` or `publish`: no errors, ',
    )
  })

  test('returns status 0 on warnings, and shows the position, cause, fix and source line of each', async () => {
    put('a.txt', WARNED)
    expect(await run(['check'], content)).toEqual({
      status: 0,
      stderr: '',
      stdout: [
        `${content}/a.txt:1:7  warning  date-form`,
        '  “May 13, 2025” was read as 2025-05-13.',
        '  → Write 2025-05-13, or let `npm run check -- --fix` do it.',
        '    1 |  date May 13, 2025 Library to stay open',
        '      |       ^',
        '',
        '1 file: no errors, 1 warning in 1 file.',
        '',
      ].join('\n'),
    })
  })

  test('shows no source line of a binary file', async () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46])
    for (const file of ['a.txt', 'b.docx', 'c.jpg']) put(file, jpeg)
    const { stdout } = await run(['check'], content)
    expect(stdout.match(/^\S+ {2}\w+ {2}.*$/gm)).toEqual([
      `${content}/a.txt:1:1  error  file-binary`,
      `${content}/b.docx:1:1  warning  file-type-unknown`,
      `${content}/c.jpg:1:1  warning  picture-unused`,
    ])
    expect(stdout).not.toContain(' | ')
  })

  test('prints a warning that many files share once, with the other positions', async () => {
    const post = '---\ntitle: Library to stay open\ndate: 2025-05-13\nmood: calm\n---\n\nThe council voted'
    for (let number = 1; number <= 8; number += 1) put(`${number}.md`, `${post} on item ${number}.\n`)
    const { stdout } = await run(['check'], content)
    expect(stdout.match(/warning {2}front-matter-key-unknown/g)).toHaveLength(1)
    expect(stdout).toContain(
      `  The same at ${content}/2.md:4, ${content}/3.md:4, ${content}/4.md:4, ${content}/5.md:4, ${content}/6.md:4, and 2 more: --json lists them all.`,
    )
    expect(stdout).toContain('8 files: no errors, 8 warnings in 8 files.')
    expect(jsonLines((await run(['check', '--json'], content)).stdout)).toHaveLength(8)
  })

  test('reports every file with errors, sorted, and returns status 1', async () => {
    put('c.txt', BAD)
    put('b.txt', 'no date\n')
    put('a.txt', GOOD)
    const { status, stdout } = await run(['check'], content)
    expect(status).toBe(1)
    const places = stdout.match(/\S+\.txt:\d+:\d+ .*/g)
    expect(places).toEqual([
      `${content}/b.txt:1:1  error  date-missing`,
      `${content}/c.txt:1:7  error  date-not-on-calendar`,
    ])
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('3 files: 2 errors in 2 files, no warnings.')
  })

  test('with --json prints one object per problem and nothing else', async () => {
    put('a.txt', WARNED)
    put('b.txt', BAD)
    const { status, stdout, stderr } = await run(['check', '--json'], content)
    expect([status, stderr]).toEqual([1, ''])
    expect(jsonLines(stdout)).toEqual([
      {
        file: `${content}/a.txt`,
        line: 1,
        column: 7,
        code: 'date-form',
        severity: 'warning',
        message: '“May 13, 2025” was read as 2025-05-13.',
        hint: 'Write 2025-05-13, or let `npm run check -- --fix` do it.',
      },
      {
        file: `${content}/b.txt`,
        line: 1,
        column: 7,
        code: 'date-not-on-calendar',
        severity: 'error',
        message: '“2025-02-30” is not a day: February 2025 has 28 days.',
        hint: 'Write the day of publication as YYYY-MM-DD.',
      },
    ])
  })

  test('reports a line repeated at the foot of many stories once', async () => {
    for (let number = 1; number <= 6; number += 1) {
      const own = Array.from({ length: 4 }, (_, at) => `Point ${at} of meeting ${number} was put off.`)
      put(
        `${number}.txt`,
        ` date 2025-05-1${number} Library to stay open\n\n${own.join('\n\n')}\n\nThe Elm Street Courier is printed on paper.\n`,
      )
    }
    const found = jsonLines((await run(['check', '--json'], content)).stdout)
    expect(found.filter((each) => JSON.stringify(each).includes('repeated-line'))).toMatchObject([
      {
        file: `${content}/1.txt`,
        code: 'repeated-line',
        message: expect.stringContaining('foot of 6 stories'),
        hint: expect.stringContaining('setAside'),
      },
    ])
  })

  test('reports a duplicate story with both files', async () => {
    put('a.txt', GOOD)
    put('b.txt', GOOD.replaceAll('\n', '\r\n'))
    const { status, stdout } = await run(['check', '--json'], content)
    expect(status).toBe(0)
    expect(jsonLines(stdout)).toMatchObject([
      { file: `${content}/b.txt`, code: 'duplicate-story', message: expect.stringContaining('a.txt') },
    ])
  })

  test('adds annotations on GitHub Actions, with special characters escaped', async () => {
    put('a,b.txt', BAD)
    const { stdout } = await run(['check'], content, { GITHUB_ACTIONS: 'true' })
    const place = `file=${content.replaceAll(':', '%3A')}/a%2Cb.txt,line=1,col=7,title=date-not-on-calendar`
    expect(stdout).toContain(
      `\n::error ${place}::“2025-02-30” is not a day: February 2025 has 28 days. Write`,
    )
  })

  test('escapes terminal control characters', async () => {
    put('red\u001b[31m\n.txt', BAD)
    put('broken.txt', Buffer.from(' date 2025-05-13 \u001b]0;title\u0007 \xff', 'latin1'))
    const { stdout } = await run(['check'], content)
    expect(stdout).toContain('red\\u{1b}[31m\\n.txt:1:7')
    // eslint-disable-next-line no-control-regex -- matches the characters that must be absent
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
  })

  test('reports a missing content folder', async () => {
    const { status, stdout } = await run(['check'], join(content, 'nowhere'))
    expect(status).toBe(1)
    expect(stdout).toContain('content-folder-missing')
  })

  test('prints its usage, and rejects unknown options and --dry-run without --fix', async () => {
    expect(await run(['check', '--help'], content)).toMatchObject({ status: 0, stderr: '' })
    expect(await run(['check', '--fxi'], content)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('--fix'),
    })
    expect(await run(['check', '--dry-run'], content)).toMatchObject({ status: 1, stdout: '' })
  })
})

describe('npm run check -- --published', () => {
  // The shipped settings: the site at the root of its host.
  const published = (): string => join(content, '..', 'urls.txt')
  const pages = ['', '2025/', '2025/05/13/library-to-stay-open/']
  beforeEach(() => {
    writeFileSync(published(), pages.map((page) => `https://backfile.example/${page}\n`).join(''))
  })

  test('reports nothing while every address still exists', async () => {
    put('a.txt', GOOD)
    expect(await run(['check', '--published', published()], content)).toMatchObject({ status: 0, stderr: '' })
  })

  test('fails when an address would vanish, and names its line of the list', async () => {
    put('a.txt', GOOD.replace('to stay open', 'closes'))
    const { status, stdout } = await run(['check', '--published', published()], content)
    expect(status).toBe(1)
    expect(stdout).toContain(`${published()}:3:1  error  address-vanished`)
    expect(stdout).toContain(
      'https://backfile.example/2025/05/13/library-to-stay-open/ was published before, but the site no longer has a page there.',
    )
  })

  test('accepts an alias for a moved address', async () => {
    const moved = GOOD.replace('to stay open', 'closes')
    put('a.txt', `---\naliases: [/2025/05/13/library-to-stay-open/]\n---\n${moved}`)
    expect((await run(['check', '--published', published()], content)).status).toBe(0)
  })

  test('reports a list that cannot be read', async () => {
    const { status, stderr } = await run(['check', '--published', `${published()}.gone`], content)
    expect(status).toBe(1)
    expect(stderr).toContain('the list of addresses cannot be read')
  })
})

describe('npm run check -- --fix', () => {
  test('with --dry-run shows each change and writes nothing', async () => {
    put('a.txt', WARNED.replaceAll('\n', '\r\n'))
    const before = readFileSync(join(content, 'a.txt'), 'utf8')
    const { status, stdout } = await run(['check', '--fix', '--dry-run'], content)
    expect(status).toBe(0)
    expect(stdout).toContain(
      [
        `--- ${content}/a.txt`,
        `+++ ${content}/a.txt`,
        '@@ -1,3 +1,3 @@',
        '- date May 13, 2025 Library to stay open\\r\\n',
        '+ date 2025-05-13 Library to stay open',
        '-\\r\\n',
        '+',
        '-The council met on Tuesday.\\r\\n',
        '+The council met on Tuesday.',
        '',
      ].join('\n'),
    )
    expect(stdout).toContain('1 file would be fixed.')
    expect(readFileSync(join(content, 'a.txt'), 'utf8')).toBe(before)
  })

  test('with --dry-run names a change of encoding, for which a diff has no lines', async () => {
    put('a.txt', Buffer.from(GOOD.replace('Library', 'Caf\xe9'), 'latin1'))
    const { stdout } = await run(['check', '--fix', '--dry-run'], content)
    expect(stdout).toMatch(new RegExp(`^${content}/a.txt: encoding: .* to UTF-8\n1 file would be fixed.`))
  })

  test('fixes what it can, leaves other files alone, and checks the result', async () => {
    put('a.txt', WARNED)
    put('b.txt', BAD)
    put('c.txt', GOOD)
    const { status, stdout } = await run(['check', '--fix'], content)
    expect(status).toBe(1)
    expect(stdout).toContain('1 file fixed.')
    expect(stdout).toContain('3 files: 1 error in 1 file, no warnings.')
    expect(readFileSync(join(content, 'a.txt'), 'utf8')).toBe(WARNED.replace('May 13, 2025', '2025-05-13'))
    expect(readFileSync(join(content, 'b.txt'), 'utf8')).toBe(BAD)
    expect(readdirSync(content)).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })

  test('with --json prints only problems on standard output', async () => {
    put('a.txt', WARNED)
    const { status, stdout, stderr } = await run(['check', '--fix', '--json'], content)
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toContain('1 file fixed.')
  })
})
