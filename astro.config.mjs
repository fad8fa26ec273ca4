import process from 'node:process'
import { defineConfig } from 'astro/config'
import { refuseAstroBuild } from './src/astro/compile-pages.ts'
import { contentInDev } from './src/astro/content-in-dev.ts'
import { refuseMalformed } from './src/astro/refuse-malformed.ts'
import { settingsModule } from './src/astro/settings-module.ts'
import { loadProject } from './src/system/load-project.ts'

// Astro would send telemetry about every build. Who keeps an archive is nobody else's business.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

const project = await loadProject(import.meta.dirname, process.env)
const { site } = project

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Astro would inline small scripts, which the Content-Security-Policy forbids.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [settingsModule(site), contentInDev(project), refuseMalformed(), refuseAstroBuild()],
})
