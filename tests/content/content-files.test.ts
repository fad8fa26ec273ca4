import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { listContentFiles, readContentFile } from '../../src/content/content-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let root: string
let elsewhere: string

beforeEach(() => {
  const workplace = temporaryFolder()
  root = join(workplace, 'content')
  elsewhere = join(workplace, 'elsewhere.txt')
  mkdirSync(root)
  writeFileSync(elsewhere, ' date 2025-05-13 Secret\n')
})

function put(file: string, text = ' date 2025-05-13 A\n'): void {
  mkdirSync(join(root, file, '..'), { recursive: true })
  writeFileSync(join(root, file), text)
}

async function codes(): Promise<string[]> {
  const { problems } = await listContentFiles(root)
  return problems.map(({ file, code }) => `${file} ${code}`).sort()
}

describe('listing', () => {
  test('finds stories at any depth, sorted by the code units of their paths', async () => {
    for (const file of ['b.txt', 'a/z.md', 'a.txt', 'B.TXT', 'a/b/c.txt', 'é.txt', 'd.markdown']) put(file)
    const { files, problems } = await listContentFiles(root)
    expect(files).toEqual(['B.TXT', 'a.txt', 'a/b/c.txt', 'a/z.md', 'b.txt', 'd.markdown', 'é.txt'])
    expect(problems).toEqual([])
  })

  test('reports a folder without a story', async () => {
    expect(await codes()).toEqual([' content-folder-empty'])
  })

  test('skips files that systems and editors leave behind', async () => {
    for (const file of [
      '.DS_Store',
      'Thumbs.db',
      'desktop.ini',
      'a.txt~',
      '.a.txt.swp',
      '._a.txt',
      '#a.txt#',
      '.git/config.txt',
    ])
      put(file)
    put('a.txt')
    expect(await listContentFiles(root)).toEqual({ files: ['a.txt'], problems: [] })
  })

  test('reports files of other types', async () => {
    for (const file of ['notes.docx', 'README']) put(file)
    expect(await codes()).toEqual(['README file-type-unknown', 'notes.docx file-type-unknown'])
  })

  test('follows links to files inside the folder, and reports all others', async () => {
    put('a.txt')
    mkdirSync(join(root, 'folder'))
    const links = {
      'again.txt': 'a.txt',
      'out.txt': elsewhere,
      'up.txt': '../elsewhere.txt',
      gone: 'nothing',
      round: 'round',
      here: '.',
      inner: 'folder',
      outer: '..',
    }
    for (const [link, target] of Object.entries(links)) symlinkSync(target, join(root, link))
    expect(await codes()).toEqual([
      'gone file-link-broken',
      'here file-link-folder',
      'inner file-link-folder',
      'out.txt file-link-outside',
      'outer file-link-outside',
      'round file-link-broken',
      'up.txt file-link-outside',
    ])
    expect((await listContentFiles(root)).files).toEqual(['a.txt', 'again.txt'])
  })

  test('reports pipes and sockets that are named like stories', async () => {
    execFileSync('mkfifo', [join(root, 'pipe.txt')])
    const server = createServer().listen(join(root, 'socket.txt'))
    await new Promise((listening) => server.once('listening', listening))
    try {
      const { problems } = await listContentFiles(root)
      expect(problems.map(({ file, message }) => `${file}: ${message}`).sort()).toEqual([
        'pipe.txt: This is a named pipe, not a text file.',
        'socket.txt: This is a socket, not a text file.',
      ])
    } finally {
      server.close()
    }
  })

  test('reads the stories of a folder named like one, and warns', async () => {
    put('x.txt/a.txt')
    const { files, problems } = await listContentFiles(root)
    expect(files).toEqual(['x.txt/a.txt'])
    expect(problems).toMatchObject([{ file: 'x.txt', code: 'folder-named-as-story', severity: 'warning' }])
  })

  // Other systems refuse such names.
  test.skipIf(process.platform !== 'linux')(
    'reports each name that is not UTF-8, with its meaning in Latin-1',
    async () => {
      put('a.txt')
      // What some program wrote in place of a letter it did not know: a name like any other.
      put('b\ufffd.txt')
      for (const name of ['größe.txt', 'grüße.txt', 'Öl']) {
        writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, 'latin1')]), '')
      }
      const { files, problems } = await listContentFiles(root)
      expect(files).toEqual(['a.txt', 'b\ufffd.txt'])
      expect(problems.map(({ code }) => code)).toEqual(Array<string>(3).fill('file-name-not-utf8'))
      expect(problems.map(({ message }) => /reads (.*)\.$/.exec(message)?.[1]).sort()).toEqual([
        'größe.txt',
        'grüße.txt',
        'Öl',
      ])
    },
  )

  test('reports that the folder does not exist', async () => {
    const { files, problems } = await listContentFiles(join(root, 'nowhere'))
    expect(files).toEqual([])
    expect(problems).toMatchObject([{ code: 'content-folder-missing', severity: 'error' }])
  })
})

describe('reading', () => {
  async function codeOf(file: string): Promise<string | undefined> {
    const source = readContentFile(root, file)
    return source.ok ? undefined : source.error.code
  }

  test('returns the bytes', async () => {
    put('a.txt', 'text')
    expect(readContentFile(root, 'a.txt')).toEqual({
      ok: true,
      value: { file: 'a.txt', bytes: Buffer.from('text') },
    })
  })

  test('reports a file that vanished after it was listed', async () => {
    put('a.txt')
    const { files } = await listContentFiles(root)
    unlinkSync(join(root, 'a.txt'))
    expect(await codeOf(files[0] ?? '')).toBe('file-vanished')
  })

  test('does not wait on a pipe that replaced a file', async () => {
    execFileSync('mkfifo', [join(root, 'a.txt')])
    expect(await codeOf('a.txt')).toBe('file-not-regular')
  })

  test('does not follow a link that replaced a file', async () => {
    symlinkSync(elsewhere, join(root, 'a.txt'))
    expect(await codeOf('a.txt')).toBe('file-link-outside')
  })

  test('does not follow a link that replaced a folder on the way', async () => {
    mkdirSync(join(root, '../far'))
    writeFileSync(join(root, '../far/a.txt'), 'secret')
    symlinkSync('../far', join(root, 'folder'))
    expect(await codeOf('folder/a.txt')).toBe('file-link-outside')
  })

  test('rejects a file that is too large for a story', async () => {
    put('a.txt')
    truncateSync(join(root, 'a.txt'), 33 * 1024 * 1024)
    expect(await codeOf('a.txt')).toBe('file-too-large')
  })

  // The superuser may read every file.
  test.skipIf(process.getuid?.() === 0)('reports a file without read permission', async () => {
    put('a.txt')
    chmodSync(join(root, 'a.txt'), 0)
    expect(await codeOf('a.txt')).toBe('file-unreadable')
  })
})
