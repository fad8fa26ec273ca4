/** Rounded up, so that what is more than a limit never reads like it. */
export function megabytes(bytes: number): string {
  return `${Math.ceil((bytes / 2 ** 20) * 10) / 10} MB`
}
