/** The settings of `src/site.config.ts`, resolved. Compiled into the pages by `src/astro/settings-module.ts`. */
declare module 'virtual:backfile/settings' {
  import type { Site } from '../core/site.ts'

  const site: Site
  export default site
}
