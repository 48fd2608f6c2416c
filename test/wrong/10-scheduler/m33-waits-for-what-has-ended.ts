// Misconception: M33 every task will still end
// File: scheduler.ts
// Caught by: 3. join > tells a latecomer how the task ended
// Says: nothing would ever wake a latecomer
// BEGIN SOLUTION 3
other.waiters.add(task);
// END SOLUTION
