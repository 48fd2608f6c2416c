// Misconception: M42 to sleep is to look at the clock in each turn
// File: sleep.ts
// Caught by: 4. sleep > lets so many seconds pass
// Says: make a future, set a timer
// BEGIN SOLUTION 4
const loop = getRunningLoop();
const end = loop.time() + seconds;
while (loop.time() < end) yield;
return result;
// END SOLUTION
