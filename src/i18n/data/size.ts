/** A size in KB or, from one million bytes, in MB with one decimal; rounded up, so that no file is empty. */
export function sizeIn(locale: string): (bytes: number) => string {
  const numbers = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (bytes) =>
    bytes < 1_000_000
      ? `${Math.ceil(bytes / 1000)}\u00a0KB`
      : `${numbers.format(Math.ceil(bytes / 100_000) / 10)}\u00a0MB`
}
