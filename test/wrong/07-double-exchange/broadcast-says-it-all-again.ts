// Misconception: a list that has been walked is empty
// Caught by: 5. broadcast > tells one word after the other
// Says: nothing is left over
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
const waiting: T[] = [];
let telling = false;
return (value) => {
  waiting.push(value);
  if (telling) return;
  telling = true;
  try {
    for (const next of waiting) {
      for (const listener of listeners) listener.next(next);
    }
  } finally {
    telling = false;
  }
};
// END SOLUTION
