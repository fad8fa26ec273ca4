/** A copy of a typed array with room for `length` values, at least twice as many as before; the same array if it has room. */
export function withRoom<Values extends Int32Array | Float64Array | Uint8Array>(
  values: Values,
  length: number,
): Values {
  if (length <= values.length) return values
  const larger = new (values.constructor as new (length: number) => Values)(
    Math.max(length, 2 * values.length),
  )
  larger.set(values)
  return larger
}
