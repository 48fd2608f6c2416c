// Misconception: the answer is what can be shared
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > asks once for everybody
// Says: so there is no answer to keep yet
// BEGIN SOLUTION 5
const answers = new Map<K, Future<V>>();
return (key) => {
  const known = answers.get(key);
  if (known !== undefined) return known;
  const box = ask(key);
  box.addDoneCallback(() => {
    if (!box.cancelled() && box.exception() === null) answers.set(key, box);
  });
  return box;
};
// END SOLUTION
