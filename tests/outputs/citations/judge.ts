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

function itemOf(name: string, story: CitedStory): object {
  return {
    ...cslItem(story),
    id: name,
    // MLA and Chicago print a section only where the printed page needs it.
    section: undefined,
    title: withTypographicQuotes(story.title, story.language),
  }
}

/** What a style makes of each case, alone: its entry in the bibliography, and its note. */
function judged(style: string): readonly { readonly entry: string; readonly note: string }[] {
  const items = new Map([...cases].map(([name, story]) => [name, itemOf(name, story)]))
  const system = { retrieveLocale: () => locale, retrieveItem: (name: string) => items.get(name) ?? {} }
  const engine = new CSL.Engine(system, readFileSync(join(styles, `${style}.csl`), 'utf8'), 'en-US')
  engine.setOutputFormat('text')
  return [...cases.keys()].map((id) => {
    engine.updateItems([id])
    return {
      entry: engine.makeBibliography()[1].join('').trim(),
      note: engine.makeCitationCluster([{ id }]),
    }
  })
}

const apa = judged('apa')
const mla = judged('modern-language-association')
const chicago = judged('chicago-notes-bibliography')
const expected = Object.fromEntries(
  [...cases.keys()].map((name, index) => [
    name,
    {
      apa: apa[index]?.entry,
      mla: mla[index]?.entry,
      chicagoNote: chicago[index]?.note,
      chicagoBibliography: chicago[index]?.entry,
    },
  ]),
)
writeFileSync(join(import.meta.dirname, 'expected.json'), JSON.stringify(expected))
