import { href, paths } from '../core/paths.ts'
import type { SearchSegment } from '../core/search-segment.ts'
import { searchMessagesOf } from '../i18n/search/language.ts'
import { Engine } from './engine.ts'
import { datesComplete, fillFields, withFields, type Fields } from './form.ts'
import { addShortcuts } from './keyboard.ts'
import { SearchPage } from './page.ts'
import { segmentsFor } from './plan.ts'
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
    results,
    onwards: elementById('search-onwards'),
    rest: elementById('search-rest'),
    start: elementById('search-start'),
  },
  t,
  (to) => {
    editedField = undefined
    navigate(to, 'push')
  },
)

let engine = new Engine(base)
let segments: Promise<readonly SearchSegment[]> | undefined
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
    segments ??= loadSegments()
    const outcome = await search(engine, await segments, query)
    if (isLatest()) await page.show(outcome, query, isLatest)
  } catch (error) {
    reset()
    if (isLatest()) page.showFailure(error instanceof IndexMissingError ? t.missing : t.failed)
  }
}

/** Discards what was loaded after a failure: the connection broke, or a new deployment replaced the index. */
function reset(): void {
  segments = undefined
  engine = new Engine(base)
}

class IndexMissingError extends Error {}

async function loadSegments(): Promise<readonly SearchSegment[]> {
  const response = await fetch(href(base, paths.searchSegments()), { cache: 'no-cache' })
  if (response.status === 404) throw new IndexMissingError()
  if (!response.ok) throw new Error(`${response.status} ${response.url}`)
  return (await response.json()) as SearchSegment[] // written by the same build as this page
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
    segments ??= loadSegments()
    await engine.open(segmentsFor(await segments, query).slice(0, 1))
  } catch {
    reset() // the search will report the failure
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

/** Throws if the element is missing. The cast is safe, because page and script come from the same build. */
function elementById<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const node = document.getElementById(id)
  if (!node) throw new Error(`The search page has no #${id}.`)
  return node as Kind
}
