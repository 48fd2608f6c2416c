// Misconception: M20 an error about a running generator means that it need not hear
// Caught by: 5. broadcast > lets everybody hear a word before the next one
// Says: is kept until he has
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
