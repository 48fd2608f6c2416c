// Misconception: a box with an error in it can be thrown away some time
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > lets those ask anew who are told of the error
// Says: you have to be told before anybody else is
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
