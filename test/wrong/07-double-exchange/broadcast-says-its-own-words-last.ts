// Misconception: a call from inside is told as soon as this word is told, and by its own loop
// Caught by: 5. broadcast > keeps all words that are said meanwhile, in their order
// Says: what was said first is heard first
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
const unheard: T[] = [];
let telling = false;
return (value) => {
  if (telling) {
    unheard.push(value);
    return;
  }
  telling = true;
  for (const listener of listeners) listener.next(value);
  telling = false;
  for (const next of unheard.splice(0)) for (const listener of listeners) listener.next(next);
};
// END SOLUTION
