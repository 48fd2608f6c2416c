// Misconception: one more turn is enough for a clean-up
// File: run.ts
// Caught by: 3. run > cancels what is left over
// Says: until she has left by her `finally`
// BEGIN SOLUTION 3
for (const task of left) task.cancel();
loop.callSoon(() => loop.stop());
loop.runForever();
// END SOLUTION
