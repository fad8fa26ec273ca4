/**
 * Writes what citeproc makes of the cases with the official styles to `expected.json`. Run it when a case is
 * added or a style changes:
 *
 *     git clone --depth 1 https://github.com/citation-style-language/styles
 *     git clone --depth 1 https://github.com/citation-style-language/locales
 *     node tests/outputs/citations/judge.ts styles locales && npx prettier --write tests/outputs/citations
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import CSL from 'citeproc'
import { withTypographicQuotes } from '../../../src/i18n/typographic-quotes.ts'
import type { CitedStory } from '../../../src/outputs/citations/cited-story.ts'
import { cslItem } from '../../../src/outputs/citations/csl.ts'
import { cases } from './cases.ts'

const [styles = '', locales = ''] = process.argv.slice(2)
const locale = readFileSync(join(locales, 'locales-en-US.xml'), 'utf8')

function judged(style: string, story: CitedStory): { readonly entry: string; readonly note: string } {
  // MLA and Chicago print a section only where the printed page needs it.
  const item = {
    ...cslItem(story),
    section: undefined,
    title: withTypographicQuotes(story.title, story.language),
  }
  const system = { retrieveLocale: () => locale, retrieveItem: () => item }
  const engine = new CSL.Engine(system, readFileSync(join(styles, `${style}.csl`), 'utf8'), 'en-US')
  engine.setOutputFormat('text')
  engine.updateItems([story.url])
  return {
    entry: engine.makeBibliography()[1].join('').trim(),
    note: engine.makeCitationCluster([{ id: story.url }]),
  }
}

const expected = Object.fromEntries(
  [...cases].map(([name, story]) => {
    const chicago = judged('chicago-notes-bibliography', story)
    return [
      name,
      {
        apa: judged('apa', story).entry,
        mla: judged('modern-language-association', story).entry,
        chicagoNote: chicago.note,
        chicagoBibliography: chicago.entry,
      },
    ]
  }),
)
writeFileSync(join(import.meta.dirname, 'expected.json'), JSON.stringify(expected))
