import site from 'virtual:backfile/settings'
import { isSwitchedOn, routes, type Place } from '../archive/routes.ts'
import { paths } from '../core/paths.ts'
import { pagePath } from '../core/route-path.ts'
import type { Messages } from '../i18n/messages.ts'
import { siteData } from '../site/site-data.ts'

/** A link in words, with its path under the base. */
export interface Way {
  readonly path: string
  readonly text: string
}

/** Where a reader can go from an address that has no page. */
export function waysBackIn(t: Messages): readonly Way[] {
  return [{ path: paths.front(), text: t.nav.front }, ...places(t)]
}

/** The parts of the site that have content, in the order of its navigation. */
export function places({ nav }: Messages): readonly (Way & { readonly place: Place })[] {
  const { emptyPlaces } = siteData()
  return [...routes]
    .flatMap(([name, route]) =>
      route.navigation && isSwitchedOn(route, site.features) && !emptyPlaces.includes(route.navigation.place)
        ? { ...route.navigation, path: pagePath(name) }
        : [],
    )
    .sort((a, b) => a.position - b.position)
    .map(({ place, path }) => ({ place, path, text: nav[place] }))
}
