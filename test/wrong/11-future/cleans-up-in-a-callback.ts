// Misconception: everybody hears of a failure through a callback
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > asks again as soon as the question has failed
// Says: before anybody has been told
// BEGIN SOLUTION 5
const boxes = new Map<K, Future<V>>();
return (key) => {
  const known = boxes.get(key);
  if (known !== undefined) return known;
  const box = ask(key);
  boxes.set(key, box);
  box.addDoneCallback(() => {
    if (box.cancelled() || box.exception() !== null) boxes.delete(key);
  });
  return box;
};
// END SOLUTION
