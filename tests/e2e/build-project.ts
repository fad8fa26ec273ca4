import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyProject } from '../copy-project.ts'
import { temporaryFolder } from '../temporary-folder.ts'

export interface BuiltProject {
  /** The root folder of a server. The site is in its subfolder `base`. */
  readonly root: string
  readonly dist: string
}

/**
 * Builds a copy of the project under `/base/`, with these settings and additional stories, as a publisher would. It is
 * removed after the test file.
 */
export function buildProject(settings: string, stories: Readonly<Record<string, string>>): BuiltProject {
  const folder = temporaryFolder()
  const project = join(folder, 'project')
  const root = join(folder, 'www')
  const dist = join(root, 'base')
  copyProject(project)
  cpSync('content', join(project, 'content'), { recursive: true })
  chmodSync(folder, 0o755) // nginx, started by root, reads as another user
  const config = join(project, 'src/site.config.ts')
  writeFileSync(config, readFileSync(config, 'utf8').replace('defineSite({', `defineSite({\n  ${settings}`))
  for (const [file, text] of Object.entries(stories)) {
    mkdirSync(dirname(join(project, 'content', file)), { recursive: true })
    writeFileSync(join(project, 'content', file), text)
  }
  execFileSync(process.execPath, ['src/cli/main.mjs', 'build'], {
    cwd: project,
    env: { ...process.env, BACKFILE_DIST: dist, BACKFILE_URL: 'https://archive.example/base/' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return { root, dist }
}
