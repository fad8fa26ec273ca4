import { searchMessagesOf } from '../i18n/search/language.ts'
import { elementById } from './element.ts'
import { datesComplete, fillFields, withFields, type Fields } from './form.ts'
import { fetchFrom, IndexChangedError, IndexMissingError } from './index-files.ts'
import { IndexReader } from './index-reader.ts'
import { addShortcuts } from './keyboard.ts'
import { SearchPage } from './page.ts'
import { formatQuery, isEmptyQuery, parseQuery, type Query } from './query.ts'
import { search } from './search.ts'

/** Milliseconds without typing after which the search runs. */
const DEBOUNCE = 200

const form = elementById<HTMLFormElement>('search-form')
const fields: Fields = {
  text: elementById('q'),
  from: elementById('search-from'),
  to: elementById('search-to'),
}
const results = elementById('search-results')
const base = form.dataset['base'] ?? '/'
const t = searchMessagesOf(document.documentElement.lang)
const page = new SearchPage(
  {
    status: elementById('search-status'),
    order: elementById('search-order'),
    filters: elementById('search-filters'),
    time: elementById('search-time'),
    save: elementById('search-save'),
    results,
    onwards: elementById('search-onwards'),
    forms: elementById('search-forms'),
    start: elementById('search-start'),
  },
  t,
  base,
  (to) => {
    editedField = undefined
    navigate(to, 'push')
  },
)

let index: Promise<IndexReader> | undefined
let query = parseQuery(location.search)
let latestRun = 0
let timer: ReturnType<typeof setTimeout> | undefined
/** The field that produced the current URL. Further typing in it replaces the history entry. */
let editedField: HTMLInputElement | undefined

async function update(): Promise<void> {
  latestRun += 1
  const run = latestRun
  const isLatest = (): boolean => run === latestRun
  document.title = titleOf(query)
  if (isEmptyQuery(query)) {
    page.showStart()
    return
  }
  page.showSearching()
  try {
    await showOutcome(isLatest)
  } catch (error) {
    index = undefined
    if (isLatest()) page.showFailure(error instanceof IndexMissingError ? t.missing : t.failed)
  }
}

/** Searches and shows what was found. Starts again once if a new version of the site was deployed in between. */
async function showOutcome(isLatest: () => boolean): Promise<void> {
  for (let isRetry = false; ; isRetry = true) {
    try {
      const outcome = await search(await openIndex(), query, t.locale)
      if (isLatest()) await page.show(outcome, query, isLatest)
      return
    } catch (error) {
      if (isRetry || !(error instanceof IndexChangedError)) throw error
      index = undefined
    }
  }
}

function openIndex(): Promise<IndexReader> {
  return (index ??= IndexReader.open(fetchFrom(base)))
}

/** Makes a query current, in the URL as well, and runs it. */
function navigate(to: Query, entry: 'push' | 'replace'): void {
  clearTimeout(timer)
  const url = location.pathname + formatQuery(to)
  if (url !== location.pathname + location.search) {
    history[entry === 'push' ? 'pushState' : 'replaceState'](null, '', url)
  }
  query = to
  fillFields(fields, query)
  void update()
}

/** Runs the query in the form. Consecutive edits of one field share a history entry. */
function navigateFromField(field: HTMLInputElement): void {
  navigate(withFields(fields, query), editedField === field ? 'replace' : 'push')
  editedField = field
}

const siteTitle = document.title

function titleOf({ text }: Query): string {
  return text === '' ? siteTitle : `${text} · ${siteTitle}`
}

// Wait until an input method has composed the whole word. Chromium announces it only with `compositionend`.
for (const type of ['input', 'compositionend']) {
  fields.text.addEventListener(type, (event) => {
    clearTimeout(timer)
    if (event instanceof InputEvent && event.isComposing) return
    timer = setTimeout(() => {
      navigateFromField(fields.text)
    }, DEBOUNCE)
  })
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  navigate(withFields(fields, query), editedField ? 'replace' : 'push')
  editedField = undefined
})

// Load what the first search needs while the reader is still typing.
fields.text.addEventListener('focus', () => void preload(), { once: true })

async function preload(): Promise<void> {
  try {
    await openIndex()
  } catch {
    index = undefined // the search will report the failure
  }
}

for (const field of [fields.from, fields.to]) {
  field.addEventListener('change', () => {
    if (datesComplete(fields)) navigateFromField(field)
  })
  // A date that still looked partial is final once the reader leaves the field.
  field.addEventListener('blur', () => {
    const changed = formatQuery(withFields(fields, query)) !== formatQuery(query)
    if (changed && !field.validity.badInput) navigateFromField(field)
    editedField = undefined
  })
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
  if (!link?.dataset['choice']) return
  event.preventDefault()
  editedField = undefined
  navigate(parseQuery(link.search), 'push')
})

addEventListener('popstate', () => {
  editedField = undefined
  query = parseQuery(location.search)
  fillFields(fields, query, 'overwrite')
  void update()
})

addShortcuts(fields.text, results)
fields.text.value ||= query.text
fillFields(fields, query)
void update()
