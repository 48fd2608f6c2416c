// Misconception: M20 a frame can be told something at any time
// Caught by: 5. broadcast > tells nothing to a frame in the middle of a call
// Says: in the middle of a call
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
return (value) => {
  for (const listener of listeners) listener.next(value);
};
// END SOLUTION
