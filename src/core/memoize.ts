/**
 * Memoizes a pure function of one object. A result lives as long as its argument.
 * Many pages derive the same value from one archive, which never changes.
 */
export function memoize<Argument extends object, Value>(
  compute: (argument: Argument) => Value,
): (argument: Argument) => Value {
  const results = new WeakMap<Argument, { readonly value: Value }>()
  return (argument) => {
    const cached = results.get(argument)
    if (cached) return cached.value
    const value = compute(argument)
    results.set(argument, { value })
    return value
  }
}
