// Misconception: a cancelled box may still get its answer
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > asks again when the question was cancelled
// Says: do not hand it out again
// BEGIN SOLUTION 5
const boxes = new Map<K, Future<V>>();
return (key) => {
  const known = boxes.get(key);
  if (known !== undefined && (known.cancelled() || !known.done() || known.exception() === null)) return known;
  const box = ask(key);
  boxes.set(key, box);
  return box;
};
// END SOLUTION
