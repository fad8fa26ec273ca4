/** Compares by code unit, for `sort`. Unlike `localeCompare`, it gives the same order on every machine and in every browser. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
