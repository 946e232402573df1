import type { Bytes } from './bytes';

const redacted = '<redacted>';

/**
 * Bytes that must not end up in a log, an error or a message. Printing gives `<redacted>`, whoever prints. Other copies
 * of the bytes are not reached by `wipe`, so it makes a leak less likely and never impossible.
 */
export class Secret {
  readonly #bytes: Bytes;

  /** Takes the bytes over: the caller uses them no more. */
  constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  get length(): number {
    return this.#bytes.length;
  }

  /** The bytes themselves, not a copy. */
  reveal(): Bytes {
    return this.#bytes;
  }

  wipe(): void {
    this.#bytes.fill(0);
  }

  toString(): string {
    return redacted;
  }

  toJSON(): string {
    return redacted;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return redacted;
  }
}
