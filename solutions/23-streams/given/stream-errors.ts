/** The stream ended before a read had what it was waiting for. */
export class IncompleteReadError extends Error {
  override readonly name = 'IncompleteReadError';
  /** The bytes that came before the end. They are no longer in the reader. */
  readonly partial: Buffer;
  /** How many bytes were asked for; null when only a separator was. */
  readonly expected: number | null;

  constructor(partial: Buffer, expected: number | null) {
    super(`${partial.length} bytes read on a total of ${expected ?? 'undefined'} expected bytes`);
    this.partial = partial;
    this.expected = expected;
  }
}

/** A read looked for a separator, and the limit of the reader came first. The bytes are still in the reader. */
export class LimitOverrunError extends Error {
  override readonly name = 'LimitOverrunError';
  /** How many bytes there are before the separator, or before the place where one could still begin. */
  readonly consumed: number;

  constructor(message: string, consumed: number) {
    super(message);
    this.consumed = consumed;
  }
}
