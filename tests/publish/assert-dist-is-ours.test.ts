import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { assertDistIsOurs } from '../../src/publish/assert-dist-is-ours.ts'
import { workspaceOf } from '../../src/store/workspace.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let dist: string

beforeEach(() => {
  dist = join(temporaryFolder(), 'dist')
})

function refusal(): string | undefined {
  try {
    assertDistIsOurs(workspaceOf({ root: resolve('.'), environment: { BACKFILE_DIST: dist } }))
  } catch (error) {
    return String(error)
  }
  return undefined
}

describe('the dist folder', () => {
  test('may not exist yet, be empty, or be an empty checkout', () => {
    expect(refusal()).toBeUndefined()
    mkdirSync(join(dist, '.git'), { recursive: true })
    writeFileSync(join(dist, '.DS_Store'), '')
    expect(refusal()).toBeUndefined()
  })

  test('may contain what an earlier build wrote, and files that someone added to it', () => {
    mkdirSync(join(dist, 'data'), { recursive: true })
    writeFileSync(join(dist, 'data/urls.txt'), '')
    writeFileSync(join(dist, 'stray.html'), '')
    expect(refusal()).toBeUndefined()
  })

  test('may not contain only foreign files, which a build would delete', () => {
    mkdirSync(dist)
    writeFileSync(join(dist, 'thesis.txt'), 'the only copy')
    expect(refusal()).toContain('such as thesis.txt')
  })

  test('may not be a file', () => {
    writeFileSync(dist, 'the only copy')
    expect(refusal()).toContain('is a file')
  })
})
