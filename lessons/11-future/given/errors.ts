/** A future was asked for something that it does not have yet, or was filled when it was done. */
export class InvalidStateError extends Error {
  override readonly name = 'InvalidStateError';
}

/** A future was cancelled, so there will be no result. Its `message` is what was passed to `cancel`. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';

  /** Has no stack: thousands of tasks can be cancelled at once, and to capture a stack takes longer than all the rest. */
  constructor(message?: string) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
  }
}
