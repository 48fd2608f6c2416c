// Misconception: there is always a call in a turn
// File: turn.ts
// Caught by: 1. Snapshot and drain > is over at once when nothing is ready
// Says: takes nothing out of an empty queue
// BEGIN SOLUTION 1
let todo = ready.length;
do {
  (ready.shift() as Call).run();
  todo -= 1;
} while (todo > 0);
// END SOLUTION
