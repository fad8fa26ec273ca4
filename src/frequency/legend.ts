import type { FrequencyMessages } from '../i18n/frequency/messages.ts'
import { element, svgElement } from '../search/element.ts'
import type { Frequencies } from './count-terms.ts'
import { searchLink } from './search-link.ts'

/** As many other forms of a word as a reader wants to read. */
const MOST_FORMS = 8

/** The terms, each with its line, how many stories have it, and a link to all of them. */
export function legend(frequencies: Frequencies, base: string, t: FrequencyMessages): HTMLElement {
  const items = frequencies.series.map((each, index) => {
    const { text, found, otherForms } = each
    const name = element('bdi', {}, text)
    const forms = otherForms.slice(0, MOST_FORMS).join(', ') + (otherForms.length > MOST_FORMS ? ' …' : '')
    return element(
      'li',
      {},
      svgElement(
        'svg',
        { class: 'legend__line', 'aria-hidden': 'true' },
        svgElement('line', { class: `line-${index + 1}`, x1: '0', x2: '100%', y1: '50%', y2: '50%' }),
      ),
      found === 0 ? name : element('a', { href: searchLink(base, frequencies, each) }, name),
      element('span', { class: 'count' }, t.found(found, frequencies.all)),
      ...(otherForms.length > 0 ? [element('span', { class: 'count' }, t.countedWith(forms))] : []),
    )
  })
  return element('ul', { class: 'legend' }, ...items)
}
