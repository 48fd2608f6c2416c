// Misconception: there is one question
// File: ask-once.ts
// Caught by: 5. askOnce (stretch) > keeps an answer
// Says: everybody who asks after it gets that box
// BEGIN SOLUTION 5
let box: Future<V> | undefined;
return (key) => {
  box ??= ask(key);
  return box;
};
// END SOLUTION
