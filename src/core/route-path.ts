/** What stands for the variable parts of a route: `{ year: '2025' }` for `/[year]`. */
export type RouteParams = Readonly<Record<string, string | undefined>>

/**
 * The path of a page, relative to the base: `pagePath('/[year]/[month]', { year: '2025', month: '05' })` is `2025/05/`.
 * A variable part without a value is left out.
 */
export function pagePath(route: string, params: RouteParams = {}): string {
  const path = filePath(route, params)
  return path === '' ? '' : `${path}/`
}

/** The same of a route whose output is a file: `data/2025.jsonl`. */
export function filePath(route: string, params: RouteParams = {}): string {
  return route
    .split('/')
    .map((part) => part.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? ''))
    .filter((part) => part !== '')
    .join('/')
}
