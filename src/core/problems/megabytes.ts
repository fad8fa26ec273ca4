/** Formats a size in bytes, rounded up so that a size above a limit never reads like the limit. */
export function megabytes(bytes: number): string {
  return `${Math.ceil((bytes / 2 ** 20) * 10) / 10} MB`
}
