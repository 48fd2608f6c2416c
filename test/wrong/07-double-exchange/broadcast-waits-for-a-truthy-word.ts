// Misconception: there is something to hear as long as it is truthy
// Caught by: 5. broadcast > can tell 0, the empty string and undefined
// Says: any value can be told
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
const waiting: T[] = [];
let telling = false;
return (value) => {
  waiting.push(value);
  if (telling) return;
  telling = true;
  try {
    let next = waiting.shift();
    while (next) {
      for (const listener of listeners) listener.next(next);
      next = waiting.shift();
    }
  } finally {
    telling = false;
  }
};
// END SOLUTION
