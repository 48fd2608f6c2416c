// Misconception: M12 a listener hears from its first call on
// Caught by: 5. broadcast > makes everybody ready at once
// Says: the first word need not start anybody
// BEGIN SOLUTION 5
const waiting: T[] = [];
let telling = false;
return (value) => {
  waiting.push(value);
  if (telling) return;
  telling = true;
  try {
    while (waiting.length > 0) {
      const next = waiting.shift() as T;
      for (const listener of listeners) listener.next(next);
    }
  } finally {
    telling = false;
  }
};
// END SOLUTION
