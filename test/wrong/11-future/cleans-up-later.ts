// Misconception: a failed box can be thrown away some time later
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > asks again as soon as the question has failed
// Says: from the moment of its failure
// BEGIN SOLUTION 5
const boxes = new Map<K, Future<V>>();
return (key) => {
  const known = boxes.get(key);
  if (known !== undefined) return known;
  const box = ask(key);
  boxes.set(key, box);
  box.addDoneCallback(() => {
    if (box.cancelled() || box.exception() !== null) box.getLoop().callSoon(() => boxes.delete(key));
  });
  return box;
};
// END SOLUTION
