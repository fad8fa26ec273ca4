/** The order of code units, for `sort`: unlike `localeCompare`, the same on every machine and in every browser. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
