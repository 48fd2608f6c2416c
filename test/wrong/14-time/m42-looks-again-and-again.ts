// Misconception: M42 to wait is to look at the clock until it is time
// File: sleep.ts
// Caught by: 4. sleep > lets so many seconds pass
// Says: and once
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const end = loop.time() + seconds;
while (loop.time() < end) yield;
return result;
// END SOLUTION
