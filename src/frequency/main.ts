import { frequencyMessagesOf } from '../i18n/frequency/language.ts'
import { searchMessagesOf } from '../i18n/search/language.ts'
import { elementById } from '../search/element.ts'
import { fetchFrom, IndexChangedError, IndexMissingError } from '../search/index-files.ts'
import { IndexReader } from '../search/index-reader.ts'
import { countTerms, type Frequencies } from './count-terms.ts'
import { frequencyTerms, MOST_TERMS } from './frequency-terms.ts'
import { formatState, parseState, stateOf, type State } from './state.ts'
import { captionOf, view } from './view.ts'

const form = elementById<HTMLFormElement>('frequency-form')
const status = elementById('frequency-status')
const shown = elementById('frequency-shown')
const start = elementById('frequency-start')
const base = form.dataset['base'] ?? '/'
const { lang } = document.documentElement
const t = frequencyMessagesOf(lang)

let index: Promise<IndexReader> | undefined
let state = parseState(location.search)
let latestRun = 0

async function update(): Promise<void> {
  latestRun += 1
  const run = latestRun
  const terms = frequencyTerms(state.text, t.locale)
  start.hidden = terms.length > 0
  if (terms.length === 0) {
    show('')
    return
  }
  shown.ariaBusy = 'true'
  try {
    const frequencies = await count(terms.slice(0, MOST_TERMS))
    if (run !== latestRun) return
    const isOpen = shown.querySelector('details')?.open ?? false
    const notes = [
      captionOf(frequencies, state, t),
      ...(terms.length > MOST_TERMS ? [t.tooMany(MOST_TERMS)] : []),
    ]
    show(notes.join('. '), view(frequencies, state, { base, isOpen }, t))
  } catch (error) {
    index = undefined
    const { missing, failed } = searchMessagesOf(lang)
    if (run === latestRun) show(error instanceof IndexMissingError ? missing : failed)
  }
}

/** Starts again once if a new version of the site was deployed in between. */
async function count(terms: ReturnType<typeof frequencyTerms>): Promise<Frequencies> {
  try {
    return await countTerms(await openIndex(), terms, state)
  } catch (error) {
    if (!(error instanceof IndexChangedError)) throw error
    index = undefined
    return countTerms(await openIndex(), terms, state)
  }
}

function openIndex(): Promise<IndexReader> {
  return (index ??= IndexReader.open(fetchFrom(base)))
}

function show(text: string, elements: readonly HTMLElement[] = []): void {
  status.textContent = text
  shown.replaceChildren(...elements)
  shown.ariaBusy = null
}

/** Fills the form from the state. */
function fill({ text, from, to, measure }: State): void {
  const values: Readonly<Record<string, string>> = { q: text, from: from ?? '', to: to ?? '', show: measure }
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name)
    if (field instanceof RadioNodeList || field instanceof HTMLInputElement) field.value = value
  }
}

function valueOf(name: string): string {
  const value = new FormData(form).get(name)
  return typeof value === 'string' ? value : ''
}

/** Makes what the form says current, in the address as well. */
function readForm(): void {
  const next = stateOf({
    text: valueOf('q'),
    from: valueOf('from'),
    to: valueOf('to'),
    measure: valueOf('show'),
  })
  if (formatState(next) !== formatState(state))
    history.pushState(null, '', location.pathname + formatState(next))
  state = next
  void update()
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  readForm()
})
form.addEventListener('change', readForm)
addEventListener('popstate', () => {
  state = parseState(location.search)
  fill(state)
  void update()
})

fill(state)
void update()
