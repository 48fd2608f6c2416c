// Misconception: M04 what a listener returns is one more answer
// Caught by: 3. producer > ends when its listener ends
// Says: what `c` returned is not an answer
// BEGIN SOLUTION 3
for (let next = n; next > 0; next--) yield listener.next(next).value as boolean;
// END SOLUTION
