// Misconception: M07 a listener that has ended must be closed
// Caught by: 5. broadcast > goes on when somebody leaves
// Says: the others are still there
// BEGIN SOLUTION 5
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
      for (const listener of listeners) {
        if (listener.next(next).done) for (const other of listeners) other.return(undefined);
      }
    }
  } finally {
    telling = false;
  }
};
// END SOLUTION
