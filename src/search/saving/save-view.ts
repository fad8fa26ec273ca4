import type { SearchMessages } from '../../i18n/search/messages.ts'
import { element } from '../element.ts'
import { fetchFrom } from '../index-files.ts'
import type { Outcome } from '../search.ts'
import type { SavedFormat } from './saved-file.ts'

/** In the order of the buttons. What makes the files is loaded with the first of them. */
const FORMATS: Readonly<Record<SavedFormat, string>> = {
  csv: 'CSV',
  ris: 'RIS',
  json: 'CSL-JSON',
  jsonl: 'JSONL',
}

/** Buttons that save all hits, in the order of the results, and say how far they are. */
export function saveView(
  hits: Outcome['hits'],
  { directory }: Outcome['index'],
  base: string,
  t: SearchMessages,
): HTMLElement[] {
  if (hits.length === 0) return []
  const progress = element('span', { role: 'status' })
  const buttons = Object.entries(FORMATS).map(([format, name]) => {
    const button = element('button', { type: 'button' }, name)
    button.addEventListener('click', () => void save(format as SavedFormat)) // a key of it
    return button
  })
  const save = async (format: SavedFormat): Promise<void> => {
    for (const button of buttons) button.disabled = true
    try {
      const { saveStories } = await import('./save-stories.ts')
      await saveStories(format, publication(), hits, directory.calendar, fetchFrom(base), (done, all) => {
        progress.textContent = t.saving(done, all)
      })
      progress.textContent = t.saved(hits.length)
    } catch {
      progress.textContent = t.failed
    }
    for (const button of buttons) button.disabled = false
  }
  return [element('p', { class: 'save' }, t.save(hits.length), ...buttons, progress)]
}

/** The name of the archive, as every page has it. */
function publication(): string {
  return document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? ''
}
