// Misconception: `ask` is called when the function is made
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > asks once for everybody
// Says: Share the box
// BEGIN SOLUTION 5
const boxes = new Map<K, Future<V>>();
return (key) => {
  let known = boxes.get(key);
  if (known !== undefined && !hasFailed(known)) return known;
  known = ask(key);
  return known;
};
// END SOLUTION
