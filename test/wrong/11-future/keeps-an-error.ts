// Misconception: an error is an answer
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > asks again when the answer was an error
// Says: If you keep an error
// BEGIN SOLUTION 5
const boxes = new Map<K, Future<V>>();
return (key) => {
  const known = boxes.get(key);
  if (known !== undefined) return known;
  const box = ask(key);
  boxes.set(key, box);
  return box;
};
// END SOLUTION
