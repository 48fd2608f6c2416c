// Misconception: what a listener says can be said when the call is over
// Caught by: 5. broadcast > lets everybody hear a word before the next one
// Says: is kept until he has
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
let telling = false;
const tell = (value: T): void => {
  if (telling) {
    setTimeout(() => tell(value));
    return;
  }
  telling = true;
  try {
    for (const listener of listeners) listener.next(value);
  } finally {
    telling = false;
  }
};
return tell;
// END SOLUTION
