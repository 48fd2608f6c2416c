// Misconception: M20 an error about a running generator means that it need not hear
// Caught by: 5. broadcast > tells nothing to a frame that is running
// Says: what is said meanwhile has to wait
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
return (value) => {
  for (const listener of listeners) {
    try {
      listener.next(value);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
};
// END SOLUTION
