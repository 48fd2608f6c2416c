// Misconception: a box that is full has done its work
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > keeps an answer
// Says: An answer stays in its box
// BEGIN SOLUTION 5
const boxes = new Map<K, Future<V>>();
return (key) => {
  const known = boxes.get(key);
  if (known !== undefined) return known;
  const box = ask(key);
  boxes.set(key, box);
  box.addDoneCallback(() => boxes.delete(key));
  return box;
};
// END SOLUTION
