// Misconception: the order of the listeners does not matter
// Caught by: 5. broadcast > tells everybody the first word
// Says: every listener has heard the word
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
return (value) => {
  for (const listener of [...listeners].reverse()) listener.next(value);
};
// END SOLUTION
