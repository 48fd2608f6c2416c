// Misconception: it does not matter from which end of the list the next word is taken
// Caught by: 5. broadcast > keeps all words that are said meanwhile, in their order
// Says: what was said first is heard first
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
      const next = waiting.pop() as T;
      for (const listener of listeners) listener.next(next);
    }
  } finally {
    telling = false;
  }
};
// END SOLUTION
