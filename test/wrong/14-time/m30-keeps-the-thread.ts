// Misconception: M30 a sleeper has a thread to sleep on
// File: sleep.ts
// Caught by: hung in 4. sleep > uses the loop's timers, and not Node's
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
