// Misconception: each is cancelled when the one before is done
// File: run.ts
// Caught by: 3. run > waits until all are done
// Says: All are cancelled before anything is waited for
// BEGIN SOLUTION 3
for (const task of left) {
  task.cancel();
  loop.runUntilComplete(allDone([task]));
}
// END SOLUTION
