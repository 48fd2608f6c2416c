// Misconception: an error leaves everything as it was
// Caught by: 5. broadcast > is not silent after an error
// Says: has to be taken back on this way out too
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
const waiting: T[] = [];
let telling = false;
return (value) => {
  waiting.push(value);
  if (telling) return;
  telling = true;
  while (waiting.length > 0) {
    const next = waiting.shift() as T;
    for (const listener of listeners) listener.next(next);
  }
  telling = false;
};
// END SOLUTION
