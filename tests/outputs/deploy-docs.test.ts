import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { siteSchema } from '../../src/core/site.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const guide = readFileSync('docs/deploy.md', 'utf8')
const workflow = readFileSync('docs/deploy/github-pages.yml', 'utf8')
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

describe('docs/deploy.md', () => {
  it('names only features that exist', () => {
    const known = Object.keys(siteSchema.shape.features.parse(undefined))
    const named = [...guide.matchAll(/`(\w+)`/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => /^(?:share|story)[A-Z]|^feeds$|^precompress$/.test(name))
    expect(new Set(named).size).toBe(4)
    for (const name of named) expect(known).toContain(name)
  })
})

describe('the workflow for GitHub Pages', () => {
  it('runs only commands that exist', () => {
    const commands = [...workflow.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '')
    expect(commands).toContain('build')
    for (const name of commands) expect(Object.keys(scripts)).toContain(name)
  })

  const { jobs } = z
    .object({
      jobs: z.object({
        publish: z.object({
          steps: z.array(z.object({ run: z.string().optional(), uses: z.string().optional() })),
        }),
      }),
    })
    .parse(parse(workflow))
  const steps = jobs.publish.steps.map(({ run, uses }) => run ?? uses ?? '')

  it('checks before it builds, and builds before it publishes', () => {
    const at = (words: string): number => steps.findIndex((step) => step.includes(words))
    expect(at('npm ci')).toBeGreaterThan(at('actions/cache@'))
    expect(at('npm run build')).toBeGreaterThan(at('--published'))
    expect(at('deploy-pages')).toBeGreaterThan(at('npm run build'))
  })

  it.skipIf(process.platform === 'win32').each([
    ['200', 'run check -- --published published.txt', 0],
    ['404', 'run check', 0],
    ['503', '::error::The published addresses cannot be read (HTTP 503).', 1],
  ])('compares addresses when the site answers %s', (code, output, status) => {
    const folder = temporaryFolder()
    for (const [name, script] of [
      ['curl', `echo ${code}`],
      ['npm', 'echo "$@"'],
    ] as const) {
      writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
      chmodSync(join(folder, name), 0o755)
    }
    const step = steps.find((words) => words.includes('--published')) ?? ''
    // The way GitHub's runner starts a step.
    const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step], {
      env: {
        PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
        BACKFILE_URL: 'https://a.example/',
      },
      encoding: 'utf8',
    })
    expect([result.stdout.trim(), result.status]).toEqual([output, status])
  })
})
