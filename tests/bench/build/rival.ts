import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MadeStory } from './made-archive.ts'

/**
 * Another generator that makes the same minimal site: a page for each story
 * with previous and next, a page for each month and year, and an RSS feed of
 * the newest fifty. It gets the stories in the form it likes best.
 */
export interface Rival {
  readonly name: string
  /** Whether it can run here at all; the reason when it cannot. */
  readonly missing: () => string | undefined
  /** Lays out its project, without stories. */
  readonly prepare: (folder: string) => void
  /** Folder of its project that stories go into. */
  readonly stories: string
  readonly command: readonly [string, ...string[]]
}

/** Writes a story as Markdown with front matter, which every one of the rivals reads by itself. */
export function writeRivalStory(folder: string, { file, text }: MadeStory): void {
  const [, date = '', title = ''] = /^ date (\S+) (.*)$/m.exec(text) ?? []
  const body = text.slice(text.indexOf(title) + title.length).trim()
  const path = join(folder, file.replace(/\.txt$/, '.md'))
  mkdirSync(dirname(path), { recursive: true })
  const front = `title: ${JSON.stringify(title)}\ndate: ${date}\nyears: "${date.slice(0, 4)}"\nmonths: "${date.slice(0, 7)}"`
  writeFileSync(path, `---\n${front}\n---\n\n${body}\n`)
}

export function layOut(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}
