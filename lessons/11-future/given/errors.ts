/** Something was asked of a future that it cannot do yet, or no more. */
export class InvalidStateError extends Error {
  override readonly name = 'InvalidStateError';
}

/** What whoever waits is told when there is nothing to wait for any more. Its `message` is what `cancel` was given. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}
