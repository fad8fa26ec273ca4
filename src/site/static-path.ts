import { digestOf } from '../system/digest.ts'

type Params = Record<string, string | undefined>

/** One page of a route: its address, all it shows, and a key that changes when any of that does. */
export interface StaticPath<Props> {
  readonly params: Params
  readonly props: Props
  readonly cacheKey: string
  /** The outputs of the route that are made from the same, and a key that changes when any of that does. */
  readonly group?: PathGroup
}

export interface PathGroup {
  readonly name: string
  readonly key: string
}

/**
 * What `getStaticPaths` returns for one page. The key is a digest of the props,
 * so what a page shows and what decides whether it is made anew cannot
 * disagree, as long as a page shows nothing but its props and what is compiled in.
 */
export function staticPath<Props extends object>(params: Params, props: Props): StaticPath<Props> {
  return { params, props, cacheKey: keyOf(props) }
}

/** A digest of plain data. */
export function keyOf(data: object): string {
  return digestOf(JSON.stringify(data))
}
