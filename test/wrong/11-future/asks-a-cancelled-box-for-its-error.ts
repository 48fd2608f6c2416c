// Misconception: `exception()` always returns something
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > asks again when the question was cancelled
// Says: ask `cancelled()` first
// BEGIN SOLUTION 5
const boxes = new Map<K, Future<V>>();
return (key) => {
  const known = boxes.get(key);
  if (known !== undefined && !(known.done() && known.exception() !== null)) return known;
  const box = ask(key);
  boxes.set(key, box);
  return box;
};
// END SOLUTION
