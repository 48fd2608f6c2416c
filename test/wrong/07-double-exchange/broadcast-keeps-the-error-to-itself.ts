// Misconception: an error of a listener is nobody else's business
// Caught by: 5. broadcast > is not silent after an error
// Says: it is for the caller to hear
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
    for (const listener of listeners) {
      try {
        listener.next(next);
      } catch {}
    }
  }
  telling = false;
};
// END SOLUTION
