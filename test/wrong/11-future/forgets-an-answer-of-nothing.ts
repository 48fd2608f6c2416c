// Misconception: an answer is truthy
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > keeps an answer
// Says: An answer may be any value
// BEGIN SOLUTION 5
const boxes = new Map<K, Future<V>>();
return (key) => {
  const known = boxes.get(key);
  if (known !== undefined && (!known.done() || (!known.cancelled() && known.exception() === null && known.result()))) return known;
  const box = ask(key);
  boxes.set(key, box);
  return box;
};
// END SOLUTION
