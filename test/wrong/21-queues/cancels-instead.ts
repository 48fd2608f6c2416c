// Misconception: a waiter that is not needed is cancelled
// File: waiting-room.ts
// Caught by: 3. leave > takes one that was cancelled out of the line
// Says: take its waiter out of the line
// BEGIN SOLUTION 3
waiter.cancel();
// END SOLUTION
