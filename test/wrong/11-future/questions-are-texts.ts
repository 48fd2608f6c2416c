// Misconception: a question is a text
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > tells questions apart
// Says: 1 and "1" are two questions
// BEGIN SOLUTION 5
const boxes = new Map<string, Future<V>>();
return (key) => {
  const known = boxes.get(String(key));
  if (known !== undefined) return known;
  const box = ask(key);
  boxes.set(String(key), box);
  box.addDoneCallback(() => {
    if (box.cancelled() || box.exception() !== null) boxes.delete(String(key));
  });
  return box;
};
// END SOLUTION
