/**
 * Adds the keys of the search page: the arrow keys move between the input and the
 * results, and Escape returns to it. `/`, on every page, is in src/scripts.
 */
export function addShortcuts(input: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const target = event.target instanceof HTMLElement ? event.target : undefined
    if (target !== input && !(target && results.contains(target))) return
    const next = nextFocus(event.key, input, results, target)
    if (!next) return
    event.preventDefault()
    next.focus()
  })
}

function nextFocus(
  key: string,
  input: HTMLInputElement,
  results: HTMLElement,
  current: HTMLElement,
): HTMLElement | undefined {
  const stops = [input, ...results.querySelectorAll('a')]
  const index = stops.findIndex((stop) => stop === current)
  if (key === 'ArrowDown') return stops[index + 1]
  if (key === 'ArrowUp') return stops[index - 1]
  return key === 'Escape' && current !== input ? input : undefined
}
