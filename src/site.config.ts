import { defineSite } from './core/site.ts'

/** The one file a publisher edits. Every setting is described in `src/core/site.ts`. */
export default defineSite({
  name: 'Backfile',
  tagline: 'The news, day by day, as it was reported',
  url: 'https://backfile.example/',
  language: 'en',
  publisher: 'Backfile',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
})
