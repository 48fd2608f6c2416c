// Misconception: when one listener has left, nobody is left to talk to
// Caught by: 5. broadcast > goes on when somebody leaves
// Says: the others are still there
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
const waiting: T[] = [];
let telling = false;
return (value) => {
  waiting.push(value);
  if (telling) return;
  telling = true;
  try {
    while (waiting.length > 0) {
      const next = waiting.shift() as T;
      for (const listener of listeners) {
        if (listener.next(next).done) break;
      }
    }
  } finally {
    telling = false;
  }
};
// END SOLUTION
