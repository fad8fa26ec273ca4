/** Either a value, or the reason there is none. Nothing in Backfile throws for bad input. */
export type Result<Value, Failure> = Ok<Value> | Err<Failure>

interface Ok<Value> {
  readonly ok: true
  readonly value: Value
}

interface Err<Failure> {
  readonly ok: false
  readonly error: Failure
}

/** A result that is a value. */
export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value }
}

/** A result that is the reason why there is none. */
export function err<Failure>(error: Failure): Err<Failure> {
  return { ok: false, error }
}
