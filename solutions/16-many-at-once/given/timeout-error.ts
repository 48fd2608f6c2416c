/** A time limit has passed. The cancel that ended the wait is its `cause`. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}
