// Misconception: M04 what a listener returns is one more answer
// Caught by: 3. producer > ends when its listener has ended
// Says: no answer
// BEGIN SOLUTION 3
for (let next = n; next > 0; next--) yield listener.next(next).value as boolean;
// END SOLUTION
