// Misconception: exception() only gives
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > asks anew when the question was cancelled
// Says: ask it whether it was cancelled first
// BEGIN SOLUTION 5
const boxes = new Map<K, Future<V>>();
return (key) => {
  const known = boxes.get(key);
  if (known !== undefined) return known;
  const box = ask(key);
  boxes.set(key, box);
  box.addDoneCallback(() => {
    if (box.exception() !== null) boxes.delete(key);
  });
  return box;
};
// END SOLUTION
