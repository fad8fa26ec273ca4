/**
 * A logistic regression: the weight of each input of `evidence.ts`, in the order of `INPUTS`.
 * See docs/decisions/0018-threads.md for what it was fitted to and how good it is.
 */
const WEIGHTS: readonly number[] = [
  -5.625, 2.256, 3.967, 0.883, -1.283, -0.438, 3.026, 1.103, 3.437, 1.116, -3.382, -4.385, 0.701, -0.455,
  1.917, -1.444, 2.397, -0.676,
]

/** The probability that one story continues the other, 0 to 1. */
export function probabilityOf(inputs: readonly number[], weights = WEIGHTS): number {
  const sum = inputs.reduce((total, input, at) => total + input * (weights[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}
