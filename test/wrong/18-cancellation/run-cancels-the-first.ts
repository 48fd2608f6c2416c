// Misconception: one cancel is passed on to all
// File: run.ts
// Caught by: 3. run > waits until all are done
// Says: All are cancelled
// BEGIN SOLUTION 3
left[0]?.cancel();
loop.runUntilComplete(allDone(left));
// END SOLUTION
