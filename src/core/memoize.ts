/**
 * The function, made to work once for each argument and to remember what came of it as long as the argument
 * lives. For what many pages ask of the same archive, which never changes.
 */
export function memoize<Argument extends object, Value>(
  make: (argument: Argument) => Value,
): (argument: Argument) => Value {
  const made = new WeakMap<Argument, { readonly value: Value }>()
  return (argument) => {
    const before = made.get(argument)
    if (before) return before.value
    const value = make(argument)
    made.set(argument, { value })
    return value
  }
}
