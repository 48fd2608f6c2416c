import type { Future } from './future.ts';

/**
 * Returns a function to be used instead of `ask`, which asks a server far away. Everybody who asks with the same key gets the
 * same future: `ask` is called for the first of them.
 *
 * An answer is kept. A future that has failed, or was cancelled, is not: the next one who asks has `ask` called again.
 */
export function askOnce<K, V>(ask: (key: K) => Future<V>): (key: K) => Future<V> {
  // TODO 5: what is there to share before there is an answer?
  throw new Error('TODO 5: what is there to share before there is an answer?');
}
