import type { Future } from './future.ts';

/**
 * Gives a function to be used in the place of `ask`, which asks somebody far away. All who want to know the same are given
 * the same future: `ask` is called for the first of them.
 *
 * An answer is kept. An error is not, and neither is a cancellation: whoever asks after that, be it as soon as it is told, has
 * `ask` called anew.
 */
export function askOnce<K, V>(ask: (key: K) => Future<V>): (key: K) => Future<V> {
  // TODO 5: what is there to share before there is an answer?
  throw new Error('TODO 5: what is there to share before there is an answer?');
}
