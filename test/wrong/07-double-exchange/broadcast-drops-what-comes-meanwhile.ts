// Misconception: what is said while somebody listens need not be heard
// Caught by: 5. broadcast > lets everybody hear a word before the next one
// Says: is kept until he has
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
let telling = false;
return (value) => {
  if (telling) return;
  telling = true;
  try {
    for (const listener of listeners) listener.next(value);
  } finally {
    telling = false;
  }
};
// END SOLUTION
