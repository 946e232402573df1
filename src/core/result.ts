/** What a function that may fail in an expected way returns. Only bugs throw. */
export type Result<Value, Failure> = Ok<Value> | Err<Failure>;

export interface Ok<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Err<Failure> {
  readonly ok: false;
  readonly error: Failure;
}

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

export function err<const Failure>(error: Failure): Err<Failure> {
  return { ok: false, error };
}

/** For a `switch` that must name every kind: compiling fails where one was forgotten. */
export function unreachable(value: never): never {
  throw new Error(`unexpected value of type ${typeof value}`);
}
