/** The settings of `src/site.config.ts`, resolved. Compiled into the pages by `src/astro/settings-module.ts`. */
declare module 'virtual:backfile/settings' {
  const site: import('../core/site.ts').Site
  export default site
}
