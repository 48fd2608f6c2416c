import type { Future } from './future.ts';

/**
 * Returns a function to be used instead of `ask`, which asks a server far away. Everybody who asks with the same key gets the
 * same future: `ask` is called for the first of them.
 *
 * An answer is kept. A future that has failed, or was cancelled, is not: the next one who asks has `ask` called again.
 */
/** Whether there will be no answer in `box`: it holds an error, or was cancelled. */
function hasFailed(box: Future<unknown>): boolean {
  return box.cancelled() || (box.done() && box.exception() !== null);
}

// #region askOnce
export function askOnce<K, V>(ask: (key: K) => Future<V>): (key: K) => Future<V> {
  // BEGIN SOLUTION 5: what is there to share before there is an answer?
  const boxes = new Map<K, Future<V>>();
  return (key) => {
    const known = boxes.get(key);
    if (known !== undefined && !hasFailed(known)) return known;
    const box = ask(key);
    boxes.set(key, box);
    return box;
  };
  // END SOLUTION
}
// #endregion
