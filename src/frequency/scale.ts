/** The numbers beside the lines of a chart, from 0 in even steps; the last is no less than the largest value. */
export function ticksUpTo(largest: number, { isWhole }: { readonly isWhole: boolean }): readonly number[] {
  const least = largest > 0 ? largest / 4 : 0.25
  const power = 10 ** Math.floor(Math.log10(least))
  const rounded = ([1, 2, 5].find((each) => each * power >= least) ?? 10) * power
  const step = isWhole ? Math.max(1, rounded) : rounded
  const steps = Math.max(1, Math.ceil(largest / step - 1e-9))
  return Array.from({ length: steps + 1 }, (_, index) => index * step)
}
