/** A value, or the reason why there is none. Backfile never throws for bad input. */
export type Result<Value, Failure> = Ok<Value> | Err<Failure>

interface Ok<Value> {
  readonly ok: true
  readonly value: Value
}

interface Err<Failure> {
  readonly ok: false
  readonly error: Failure
}

/** A successful result. */
export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value }
}

/** A failed result, with its reason. */
export function err<Failure>(error: Failure): Err<Failure> {
  return { ok: false, error }
}
