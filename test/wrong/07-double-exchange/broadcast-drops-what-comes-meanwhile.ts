// Misconception: whoever talks while somebody listens is not heard
// Caught by: 5. broadcast > tells nothing to a frame that is running
// Says: what is said meanwhile has to wait somewhere
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
