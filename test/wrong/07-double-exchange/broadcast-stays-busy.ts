// Misconception: what is busy once is busy for ever
// Caught by: 5. broadcast > tells one word after the other
// Says: nobody is busy any more
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
