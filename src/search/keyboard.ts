/** The keys of the search page: `/` to the box, arrows through the results, Escape back to the box. */
export function listenToKeys(box: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const target = event.target instanceof HTMLElement ? event.target : undefined
    const typing = target?.matches('input, textarea, select, [contenteditable]') ?? false
    if (event.key === '/' && !typing) {
      event.preventDefault()
      box.focus()
      box.select()
      return
    }
    if (target !== box && !(target && results.contains(target))) return
    const to = destination(event.key, box, results, target)
    if (!to) return
    event.preventDefault()
    to.focus()
  })
}

function destination(
  key: string,
  box: HTMLInputElement,
  results: HTMLElement,
  target: HTMLElement,
): HTMLElement | undefined {
  const stops = [box, ...results.querySelectorAll('a')]
  const at = stops.findIndex((stop) => stop === target)
  if (key === 'ArrowDown') return stops[at + 1]
  if (key === 'ArrowUp') return stops[at - 1]
  return key === 'Escape' && target !== box ? box : undefined
}
