// Misconception: M30 whoever sleeps has a thread to sleep on
// File: sleep.ts
// Caught by: hung in 4. sleep > lets so many seconds pass
// Says: 5 seconds
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const end = loop.time() + seconds;
while (loop.time() < end) {
  // sleeps
}
yield;
return result;
// END SOLUTION
