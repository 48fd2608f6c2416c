/** A future was asked for something that it does not have yet, or was filled when it was done. */
export class InvalidStateError extends Error {
  override readonly name = 'InvalidStateError';
}

/** A future was cancelled, so there will be no result. Its `message` is what was passed to `cancel`. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}
