import { paths } from '../core/paths.ts'
import type { Messages } from '../i18n/messages.ts'
import site from '../site.config.ts'

/** A part of the site that its navigation leads to. */
export type Place = 'archive' | 'on-this-day' | 'section' | 'topic' | 'about' | 'search'

/** A link in words, with its path under the base. */
export interface Way {
  readonly path: string
  readonly text: string
}

/** Where a reader can go from an address at which no story stands. */
export function waysBackIn(t: Messages): readonly Way[] {
  return [{ path: paths.front(), text: t.nav.front }, ...places(t)]
}

/** The parts of the site, in the order of its navigation; search only where there is one. */
export function places({ nav }: Messages): readonly (Way & { readonly place: Place })[] {
  return [
    { place: 'archive', path: paths.archive(), text: nav.archive },
    { place: 'on-this-day', path: paths.onThisDay(), text: nav.onThisDay },
    { place: 'section', path: paths.subjects('section'), text: nav.sections },
    { place: 'topic', path: paths.subjects('topic'), text: nav.topics },
    { place: 'about', path: paths.about(), text: nav.about },
    ...(site.features.search ? [{ place: 'search' as const, path: paths.search(), text: nav.search }] : []),
  ]
}
