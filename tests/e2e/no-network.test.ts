import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { makeSite } from './build-site.ts'

const LOG_CONNECTIONS = `--import=${pathToFileURL(resolve('tests/e2e/log-connections.mjs')).href}`

it('the first build makes no network connection, even with telemetry enabled', { timeout: 60_000 }, () => {
  const site = makeSite({ 'storm.txt': 'date 2025-05-13 Storm\n\nIt rained.\n' })
  const { status, output } = site.build({
    arguments: ['--force'],
    environment: {
      NODE_OPTIONS: LOG_CONNECTIONS,
      XDG_CONFIG_HOME: temporaryFolder(),
      ASTRO_TELEMETRY_DISABLED: '',
      TELEMETRY_DISABLED: '',
    },
  })
  expect(status).toBe(0)
  expect(output).toContain('logs connections')
  expect(output).not.toContain('connects to')
})
