// Misconception: after the first round there is nothing new
// Caught by: 5. broadcast > keeps all words that are said meanwhile, in their order
// Says: what was said first is heard first
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
const unheard: T[] = [];
let telling = false;
return (value) => {
  unheard.push(value);
  if (telling) return;
  telling = true;
  try {
    for (const next of unheard.splice(0)) for (const listener of listeners) listener.next(next);
    for (const next of unheard.splice(0)) for (const listener of listeners) listener.next(next);
  } finally {
    telling = false;
  }
};
// END SOLUTION
