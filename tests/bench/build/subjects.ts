import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { SiteSettings } from '../../../src/core/site.ts'
import { copyProject } from '../../copy-project.ts'
import { madeStory, makeArchive, newestStory, type MadeStory } from './made-archive.ts'
import { writeRivalStory, type Rival } from './rival.ts'

/** What is measured: it lays an archive of so many stories in a folder of its own. */
export interface Subject {
  readonly name: string
  readonly lay: (temporary: string, stories: number) => Laid
}

/** A project with its stories, and what can happen to them. */
export interface Laid {
  readonly folder: string
  readonly command: readonly [string, ...string[]]
  /** Adds a story of any day. */
  readonly add: (index: number) => void
  /** Adds a story of a later day than all others. */
  readonly addNewest: (index: number) => void
  readonly edit: (index: number) => void
  readonly remove: (index: number) => void
}

// As `npm run build` builds, without the time that npm takes to start.
const { scripts } = z
  .object({ scripts: z.object({ build: z.string().startsWith('node ') }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const BUILD = [process.execPath, ...scripts.build.split(' ').slice(1)] as const

/** Backfile with these features. */
export function backfile(name: string, features: SiteSettings['features']): Subject {
  return {
    name: `Backfile, ${name}`,
    lay: (temporary, stories) => {
      const folder = projectWith(temporary, features)
      const content = join(folder, 'content')
      makeArchive(content, stories)
      const write = ({ file, text }: MadeStory): void => {
        mkdirSync(dirname(join(content, file)), { recursive: true })
        writeFileSync(join(content, file), text)
      }
      return {
        folder,
        command: BUILD,
        add: (index) => {
          write(madeStory(index))
        },
        addNewest: (index) => {
          write(newestStory(index))
        },
        edit: (index) => {
          const { file, text } = madeStory(index)
          write({ file, text: text.replace('said', 'said again') })
        },
        remove: (index) => {
          rmSync(join(content, madeStory(index).file))
        },
      }
    },
  }
}

/** Another generator. */
export function rivalSubject(rival: Rival): Subject {
  return {
    name: `${rival.name}, minimal site`,
    lay: (temporary, stories) => {
      const folder = mkdtempSync(join(temporary, 'rival-'))
      const content = join(folder, rival.stories)
      rival.prepare(folder)
      for (let index = 0; index < stories; index += 1) writeRivalStory(content, madeStory(index))
      const pathOf = (index: number): string => join(content, madeStory(index).file.replace(/\.txt$/, '.md'))
      return {
        folder,
        command: rival.command,
        add: (index) => {
          writeRivalStory(content, madeStory(index))
        },
        addNewest: (index) => {
          writeRivalStory(content, newestStory(index))
        },
        edit: (index) => {
          writeFileSync(pathOf(index), '---\ntitle: Edited\ndate: 2020-02-02\n---\n\nEdited.\n')
        },
        remove: (index) => {
          rmSync(pathOf(index))
        },
      }
    },
  }
}

/** A copy of the project with these features, so that nothing an earlier build kept is there. */
function projectWith(temporary: string, features: SiteSettings['features']): string {
  const folder = mkdtempSync(join(temporary, 'project-'))
  copyProject(folder)
  const settings: SiteSettings = {
    name: 'The Measured Times',
    tagline: 'Stories that were made for measuring',
    url: 'https://measured.example/',
    language: 'en',
    publisher: 'The Measured Times',
    frontPageStories: 20,
    features,
  }
  writeFileSync(
    join(folder, 'src/site.config.ts'),
    `import { defineSite } from './core/site.ts'\n\nexport default defineSite(${JSON.stringify(settings)})\n`,
  )
  return folder
}
