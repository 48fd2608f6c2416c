// Misconception: `ask` is called when the function is made
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > asks once for everybody
// Says: Share the box
// BEGIN SOLUTION 5
const boxes = new Map<K, Future<V>>();
return (key) => {
  let known = boxes.get(key);
  const hasFailed = known?.cancelled() || (known?.done() && known.exception() !== null);
  if (known !== undefined && !hasFailed) return known;
  known = ask(key);
  return known;
};
// END SOLUTION
