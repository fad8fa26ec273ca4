// Narrows the lists in `#narrowed` to the entries with all the words typed in `#narrowing`. Optional: without it the
// form is hidden and the lists are complete.

import { fold } from '../connections/names/fold.ts'

const form = document.getElementById('narrowing')
const narrowed = document.getElementById('narrowed')
const input = form?.querySelector('input')
const status = form?.querySelector('[role=status]')
if (form && narrowed && input && status) {
  const entries = [...narrowed.querySelectorAll<HTMLElement>('.subjects > li')].map((element) => ({
    element,
    text: fold(element.querySelector('a')?.textContent ?? ''),
  }))
  // Inner sections come last in a document, and must be hidden before those around them.
  const sections = [...narrowed.querySelectorAll('section')].reverse()
  const rows = [...narrowed.querySelectorAll('nav')]

  const narrow = (): void => {
    const words = fold(input.value).split(/\s+/).filter(Boolean)
    for (const { element, text } of entries) element.hidden = !words.every((word) => text.includes(word))
    for (const section of sections) section.hidden = section.querySelector('li:not([hidden])') === null
    for (const row of rows) row.hidden = words.length > 0
    const shown = entries.filter(({ element }) => !element.hidden).length
    status.textContent =
      words.length === 0
        ? ''
        : (form.dataset['shown'] ?? '').replace('{shown}', `${shown}`).replace('{all}', `${entries.length}`)
  }
  input.addEventListener('input', narrow)
  form.addEventListener('submit', (event) => {
    if (!form.hasAttribute('action')) event.preventDefault()
  })
  form.hidden = false
  narrow() // a browser that goes back restores what was typed
}
