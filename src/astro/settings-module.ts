import type { AstroIntegration } from 'astro'
import type { Site } from '../core/site.ts'

const NAME = 'virtual:backfile/settings'

/** Compiles the settings into the pages, as the module `virtual:backfile/settings`. */
export function settingsModule(site: Site): AstroIntegration {
  return {
    name: 'backfile:settings',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, addWatchFile }) => {
        addWatchFile(new URL('site.config.ts', config.srcDir))
        updateConfig({
          vite: {
            plugins: [
              {
                name: NAME,
                resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
                load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(site)}` : undefined),
              },
            ],
          },
        })
      },
    },
  }
}
