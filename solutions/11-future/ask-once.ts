import type { Future } from './future.ts';

/**
 * Returns a function to be used instead of `ask`, which asks a server far away. Everybody who asks with the same key gets the
 * same future: `ask` is called for the first of them.
 *
 * An answer is kept. A future that has failed, or was cancelled, is not: the next one who asks has `ask` called again.
 */
// #region askOnce
export function askOnce<K, V>(ask: (key: K) => Future<V>): (key: K) => Future<V> {
  // BEGIN SOLUTION 5: what is there to share before there is an answer?
  const boxes = new Map<K, Future<V>>();
  return (key) => {
    const known = boxes.get(key);
    const hasFailed = known?.cancelled() || (known?.done() && known.exception() !== null);
    if (known !== undefined && !hasFailed) return known;
    const box = ask(key);
    boxes.set(key, box);
    return box;
  };
  // END SOLUTION
}
// #endregion
