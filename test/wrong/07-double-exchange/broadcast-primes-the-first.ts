// Misconception: one listener that is ready is enough
// Caught by: 5. broadcast > makes everybody ready at once
// Says: the first word need not start anybody
// BEGIN SOLUTION 5
if (listeners[0]) prime(listeners[0]);
return (value) => {
  for (const listener of listeners) listener.next(value);
};
// END SOLUTION
