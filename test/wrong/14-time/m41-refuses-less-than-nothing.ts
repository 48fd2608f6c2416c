// Misconception: M41 a delay below 0 is a mistake
// File: timed-loop.ts
// Caught by: 2. callLater > takes a time that is past as it is
// Says: less than nothing is no mistake
// BEGIN SOLUTION 2
if (delay < 0) throw new RangeError('a delay cannot be negative');
return this.callAt(this.time() + delay, callback, ...args);
// END SOLUTION
