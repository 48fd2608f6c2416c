/** The time is up. Its `cause` is the `CancelledError` that ended the work, when there is one. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}
