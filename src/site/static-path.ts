import type { Year } from '../core/calendar-day.ts'
import { digestOf } from '../system/digest.ts'
import { siteData } from './site-data.ts'

/** One page of a route: its address, everything it shows, and a key that changes whenever that does. */
export interface StaticPath<Props> {
  readonly params: Readonly<Record<string, string | undefined>>
  readonly props: Props
  readonly cacheKey: string
  readonly group?: PathGroup
}

/** Pages of one route that are made from the same data, and a key that changes whenever that does. */
export interface PathGroup {
  readonly name: string
  readonly key: string
  /** Only the shard that includes this year builds these pages. */
  readonly year?: Year | undefined
}

/**
 * What `getStaticPaths` returns for one page. The key is a digest of the props and of what every page shows, and a page
 * can show nothing else: as long as the key is unchanged, so is the page.
 */
export function staticPath<Props extends object>(
  params: StaticPath<Props>['params'],
  props: Props,
): StaticPath<Props> {
  return { params, props, cacheKey: keyOf([props, siteData().emptyPlaces]) }
}

/** A digest of plain data. */
export function keyOf(data: object): string {
  return digestOf(JSON.stringify(data))
}
