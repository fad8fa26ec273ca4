import { href, paths } from '../core/paths.ts'
import type { Frequencies, Series } from './count-terms.ts'
import type { Period } from './periods.ts'

/** Where the stories of a term in a period are found; in all periods of the chart without one. */
export function searchLink(
  base: string,
  { periods }: Pick<Frequencies, 'periods'>,
  { text }: Pick<Series, 'text'>,
  period?: Period,
): string {
  const query = new URLSearchParams({
    q: text,
    from: period ?? periods[0] ?? '',
    to: period ?? periods.at(-1) ?? '',
  })
  return `${href(base, paths.search())}?${query.toString()}`
}
