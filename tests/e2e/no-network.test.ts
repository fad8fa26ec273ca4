import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { makeSite } from './build-site.ts'

const TELLS_CONNECTIONS = `--import=${pathToFileURL(resolve('tests/e2e/tell-connections.mjs')).href}`

it(
  'builds without speaking to anybody, also the first time and where nothing forbids it',
  { timeout: 60_000 },
  () => {
    const site = makeSite({ 'storm.txt': 'date 2025-05-13 Storm\n\nIt rained.\n' })
    const { status, output } = site.build({
      arguments: ['--force'],
      environment: {
        NODE_OPTIONS: TELLS_CONNECTIONS,
        XDG_CONFIG_HOME: temporaryFolder(),
        ASTRO_TELEMETRY_DISABLED: '',
        TELEMETRY_DISABLED: '',
      },
    })
    expect(output).not.toContain('connects to')
    expect(status).toBe(0)
  },
)
