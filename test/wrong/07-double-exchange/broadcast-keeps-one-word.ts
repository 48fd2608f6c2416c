// Misconception: there is only ever one word to keep
// Caught by: 5. broadcast > keeps all words that are said meanwhile, in their order
// Says: what was said first is heard first
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
let kept: [T] | undefined;
let telling = false;
return (value) => {
  kept = [value];
  if (telling) return;
  telling = true;
  try {
    while (kept !== undefined) {
      const [next]: [T] = kept;
      kept = undefined;
      for (const listener of listeners) listener.next(next);
    }
  } finally {
    telling = false;
  }
};
// END SOLUTION
