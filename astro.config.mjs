import { defineConfig } from 'astro/config'
import { incremental } from './src/build/incremental.ts'
import { contentInDev } from './src/build/content-in-dev.ts'
import { workspaceOf } from './src/build/workspace.ts'
import site from './src/site.config.ts'

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  build: { concurrency: 16, format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [incremental(workspaceOf()), contentInDev()],
})
