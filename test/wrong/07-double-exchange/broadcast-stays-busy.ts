// Misconception: a room that is busy once stays busy
// Caught by: 5. broadcast > tells one word after the other
// Says: nothing is left over for the next call
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
};
// END SOLUTION
