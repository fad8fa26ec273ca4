import { href, paths } from '../core/paths.ts'
import type { SearchSegment } from '../core/search-segment.ts'
import { searchMessagesOf } from '../i18n/search/language.ts'
import { Engine } from './engine.ts'
import { areWhole, fillIn, withFields, type Fields } from './form.ts'
import { listenToKeys } from './keyboard.ts'
import { segmentsFor } from './plan.ts'
import { SearchPage } from './page.ts'
import { asksNothing, readQuery, writeQuery, type Query } from './query.ts'
import { search } from './search.ts'

/** How long a reader pauses, in milliseconds, before what was typed is searched. */
const PAUSE = 200

const form = found<HTMLFormElement>('search-form')
const fields: Fields = { text: found('q'), from: found('search-from'), to: found('search-to') }
const results = found('search-results')
const base = form.dataset['base'] ?? '/'
const t = searchMessagesOf(document.documentElement.lang)
const page = new SearchPage(
  {
    status: found('search-status'),
    order: found('search-order'),
    filters: found('search-filters'),
    results,
    onwards: found('search-onwards'),
    rest: found('search-rest'),
    start: found('search-start'),
  },
  t,
)

let engine = new Engine(base)
let segments: Promise<readonly SearchSegment[]> | undefined
let query = readQuery(location.search)
let latest = 0
let timer: ReturnType<typeof setTimeout> | undefined
/** The field in which the address was typed: further typing in it changes the address, and Back skips it. */
let typedIn: HTMLInputElement | undefined

async function update(): Promise<void> {
  latest += 1
  const run = latest
  const isLatest = (): boolean => run === latest
  document.title = titleOf(query)
  if (asksNothing(query)) {
    page.showStart()
    return
  }
  page.showSearching()
  try {
    segments ??= loadSegments()
    const outcome = await search(engine, await segments, query)
    if (isLatest()) await page.show(outcome, query, isLatest)
  } catch (error) {
    beginAnew()
    if (isLatest()) page.showFailure(error instanceof IndexMissing ? t.missing : t.failed)
  }
}

/** What was loaded is of no use: the connection failed, or a new index took the place of the one it is of. */
function beginAnew(): void {
  segments = undefined
  engine = new Engine(base)
}

class IndexMissing extends Error {}

async function loadSegments(): Promise<readonly SearchSegment[]> {
  const response = await fetch(href(base, paths.searchSegments()), { cache: 'no-cache' })
  if (response.status === 404) throw new IndexMissing()
  if (!response.ok) throw new Error(`${response.status} ${response.url}`)
  return (await response.json()) as SearchSegment[] // written by the same build as this page
}

/** Makes it the search of this page and address. `how` says whether Back leads to the one before. */
function go(to: Query, how: 'push' | 'replace'): void {
  clearTimeout(timer)
  const address = location.pathname + writeQuery(to)
  if (address !== location.pathname + location.search) {
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address)
  }
  query = to
  fillIn(fields, query)
  void update()
}

/** Makes what the fields say the search, one step of the history for all that is typed in the field. */
function goAsTyped(field: HTMLInputElement): void {
  go(withFields(fields, query), typedIn === field ? 'replace' : 'push')
  typedIn = field
}

const siteTitle = document.title

function titleOf({ text }: Query): string {
  return text === '' ? siteTitle : `${text} · ${siteTitle}`
}

// A word half composed by an input method is not searched for. Chromium tells of the whole word only
// by the end of its composition.
for (const kind of ['input', 'compositionend']) {
  fields.text.addEventListener(kind, (event) => {
    clearTimeout(timer)
    if (event instanceof InputEvent && event.isComposing) return
    timer = setTimeout(() => {
      goAsTyped(fields.text)
    }, PAUSE)
  })
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  go(withFields(fields, query), typedIn ? 'replace' : 'push')
  typedIn = undefined
})

// What the first search needs is on its way while the reader still types.
fields.text.addEventListener('focus', () => void warmUp(), { once: true })

async function warmUp(): Promise<void> {
  try {
    segments ??= loadSegments()
    await engine.open(segmentsFor(await segments, query).slice(0, 1))
  } catch {
    beginAnew() // the search will tell
  }
}

for (const field of [fields.from, fields.to]) {
  field.addEventListener('change', () => {
    if (areWhole(fields)) goAsTyped(field)
  })
  // What seemed half typed was meant.
  field.addEventListener('blur', () => {
    const asked = writeQuery(withFields(fields, query)) !== writeQuery(query)
    if (asked && !field.validity.badInput) goAsTyped(field)
    typedIn = undefined
  })
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
  if (!link?.dataset['choice']) return
  event.preventDefault()
  typedIn = undefined
  go(readQuery(link.search), 'push')
})

addEventListener('popstate', () => {
  typedIn = undefined
  query = readQuery(location.search)
  fillIn(fields, query, 'all')
  void update()
})

listenToKeys(fields.text, results)
fields.text.value ||= query.text
fillIn(fields, query)
void update()

/** The part of the page with this id. The page and this program are made together. */
function found<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const part = document.getElementById(id)
  if (!part) throw new Error(`The search page has no #${id}.`)
  return part as Kind
}
