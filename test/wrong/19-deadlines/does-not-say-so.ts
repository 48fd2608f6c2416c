// Misconception: a cancel tells the deadline that it has passed
// File: timeout.ts
// Caught by: 2. Timeout > says so from that moment on
// Says: `expire` changes the stage
// BEGIN SOLUTION 2
this.task.cancel();
// END SOLUTION
