// Misconception: M20 to say something while somebody is being told is a mistake
// Caught by: 5. broadcast > lets everybody hear a word before the next one
// Says: is kept until he has
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
let telling = false;
return (value) => {
  if (telling) throw new Error('one at a time');
  telling = true;
  try {
    for (const listener of listeners) listener.next(value);
  } finally {
    telling = false;
  }
};
// END SOLUTION
