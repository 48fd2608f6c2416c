// Misconception: M12 a listener must be primed before each word
// Caught by: 5. broadcast > tells nothing that nobody said
// Says: each listener is primed once
// BEGIN SOLUTION 5
const waiting: T[] = [];
let telling = false;
for (const listener of listeners) prime(listener);
return (value) => {
  waiting.push(value);
  if (telling) return;
  telling = true;
  try {
    while (waiting.length > 0) {
      const next = waiting.shift() as T;
      for (const listener of listeners) prime(listener).next(next);
    }
  } finally {
    telling = false;
  }
};
// END SOLUTION
