// Misconception: M41 a delay below 0 is the same as 0
// File: timed-loop.ts
// Caught by: 2. callLater > takes a time that is past as it is
// Says: not the same as nothing
// BEGIN SOLUTION 2
return this.callAt(this.time() + Math.max(0, delay), callback, ...args);
// END SOLUTION
