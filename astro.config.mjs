import process from 'node:process'
import { defineConfig } from 'astro/config'
import { refuseAstroBuild } from './src/astro/compile-pages.ts'
import { contentInDev } from './src/astro/content-in-dev.ts'
import site from './src/site.config.ts'

// Astro would tell its makers of each build: who keeps an archive tells nobody.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [contentInDev(), refuseAstroBuild()],
})
