import type { Future } from './future.ts';

/**
 * Gives a function to be used in the place of `ask`, which asks somebody far away. All who want to know the same are given
 * the same future: `ask` is called for the first of them.
 *
 * An answer is kept. An error is not, and neither is a cancellation: whoever asks after that, be it as soon as it is told, has
 * `ask` called anew.
 */
// #region askOnce
export function askOnce<K, V>(ask: (key: K) => Future<V>): (key: K) => Future<V> {
  // BEGIN SOLUTION 5: what is there to share before there is an answer?
  const boxes = new Map<K, Future<V>>();
  return (key) => {
    const known = boxes.get(key);
    if (known !== undefined) return known;
    const box = ask(key);
    boxes.set(key, box);
    box.addDoneCallback(() => {
      if (box.cancelled() || box.exception() !== null) boxes.delete(key);
    });
    return box;
  };
  // END SOLUTION
}
// #endregion
