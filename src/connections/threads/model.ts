/**
 * A logistic regression: the weight of each input of `evidence.ts`, in the order of `INPUTS`.
 * See docs/decisions/0018-threads.md for what it was fitted to and how good it is.
 */
const WEIGHTS: readonly number[] = [
  -4.66, 3.268, 4.209, 1.334, -1.244, -0.646, 1.898, 1.109, 0.724, 1.061, -3.353, -4.116, 0.837, -0.521,
  1.274, -1.356, 3.732, -0.35,
]

/** The probability that one story continues the other, 0 to 1. */
export function probabilityOf(inputs: readonly number[], weights = WEIGHTS): number {
  const sum = inputs.reduce((total, input, at) => total + input * (weights[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}
