// Misconception: a listener that yields nothing has left
// Caught by: 5. broadcast > tells one word after the other
// Says: nothing is left over for the next call
// BEGIN SOLUTION 5
let present = [...listeners];
for (const listener of listeners) prime(listener);
const unheard: T[] = [];
let telling = false;
return (value) => {
  unheard.push(value);
  if (telling) return;
  telling = true;
  try {
    while (unheard.length > 0) {
      const next = unheard.shift() as T;
      present = present.filter((listener) => listener.next(next).value !== undefined);
    }
  } finally {
    telling = false;
  }
};
// END SOLUTION
