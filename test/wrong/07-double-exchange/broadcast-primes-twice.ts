// Misconception: priming twice is safer
// Caught by: 5. broadcast > tells nothing that nobody said
// Says: each listener is primed once
// BEGIN SOLUTION 5
for (const listener of listeners) prime(prime(listener));
return (value) => {
  for (const listener of listeners) listener.next(value);
};
// END SOLUTION
