/*
 * Fetches real posts and news, with git, into a folder for `bench.ts`: about 4,100 stories. They are their authors', under
 * the licences of the repositories, and must not be committed.
 *
 *     node tests/bench/search/fetch-posts.ts some/folder
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { listFiles } from '../../../src/system/files.ts'

interface Source {
  readonly repository: string
  readonly commit: string
  readonly folder: string
}

const SOURCES: readonly Source[] = [
  {
    repository: 'GSA/digitalgov.gov',
    commit: '4979583206d90ff1707b097454a9b169ca9e95e4',
    folder: 'content/news',
  },
  {
    repository: 'nodejs/nodejs.org',
    commit: '6f94c8a6ab643beeee7038eba3fb521207d4b345',
    folder: 'apps/site/pages/en/blog',
  },
  {
    repository: '18F/18f.gsa.gov',
    commit: '0a55c75e6d9bc71c80136a3867dac52356177443',
    folder: 'content/posts',
  },
  {
    repository: 'rust-lang/blog.rust-lang.org',
    commit: '0243724c2e50ad2b7ebd3d9dbc7cd88aed7605a3',
    folder: 'content',
  },
  {
    repository: 'jekyll/jekyll',
    commit: '202df571314ba1d18e9fccd81d12aaad4a703c38',
    folder: 'docs/_posts',
  },
]

const ENDINGS = ['.md', '.mdx', '.markdown']

const [target] = process.argv.slice(2)
if (target === undefined) throw new Error('Name a folder to fetch the posts into.')
for (const source of SOURCES) {
  const clone = mkdtempSync(join(tmpdir(), 'posts-'))
  try {
    checkOut(source, clone)
    const into = join(target, basename(source.repository))
    mkdirSync(into, { recursive: true })
    const posts = listFiles(join(clone, source.folder))
    for (const file of posts) {
      copyFileSync(
        join(clone, source.folder, file),
        join(into, `${file.slice(0, file.lastIndexOf('.')).replaceAll('/', '_')}.md`),
      )
    }
    console.log(`${posts.length} from ${source.repository}`)
  } finally {
    rmSync(clone, { recursive: true })
  }
}

/** Checks out one folder of one commit, without its history, and of its files the posts alone. */
function checkOut({ repository, commit, folder }: Source, clone: string): void {
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-C', clone, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  git('init', '--quiet')
  git('remote', 'add', 'origin', `https://github.com/${repository}.git`)
  git('sparse-checkout', 'set', '--no-cone', ...ENDINGS.map((ending) => `/${folder}/**/*${ending}`))
  git('fetch', '--quiet', '--depth=1', '--filter=blob:none', 'origin', commit)
  git('checkout', '--quiet', 'FETCH_HEAD')
}
