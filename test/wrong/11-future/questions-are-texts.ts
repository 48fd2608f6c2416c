// Misconception: a key is a string
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > has a box for each question
// Says: 1 and "1" are two keys
// BEGIN SOLUTION 5
const boxes = new Map<string, Future<V>>();
return (key) => {
  const known = boxes.get(String(key));
  const hasFailed = known?.cancelled() || (known?.done() && known.exception() !== null);
  if (known !== undefined && !hasFailed) return known;
  const box = ask(key);
  boxes.set(String(key), box);
  return box;
};
// END SOLUTION
