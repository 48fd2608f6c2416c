// Misconception: a driver resumes a frame only when the box is full
// File: wait.ts
// Caught by: 4. yield* > complains when it is resumed too early
// Says: the driver has not waited
// BEGIN SOLUTION 4
const future = this.future;
if (future.done() || this.isHandedOut) return { done: true, value: future.result() };
this.isHandedOut = true;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
