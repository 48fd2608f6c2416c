// Misconception: to make the coroutine is to run it
// File: run.ts
// Caught by: 3. run > cancels what is left over
// Says: run the loop
// BEGIN SOLUTION 3
for (const task of left) task.cancel();
allDone(left);
// END SOLUTION
