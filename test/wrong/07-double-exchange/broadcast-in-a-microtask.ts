// Misconception: later means after the caller has gone on
// Caught by: 5. broadcast > tells everybody the first word
// Says: every listener has heard the word
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
return (value) => {
  queueMicrotask(() => {
    for (const listener of listeners) listener.next(value);
  });
};
// END SOLUTION
