// Misconception: M60 the ready queue is the queue of microtasks
// File: turn.ts
// Caught by: 1. Snapshot and drain > makes the calls that are ready, in the order in which they came
// Says: makes all the calls that were ready when it began
// BEGIN SOLUTION 1
for (let todo = ready.length; todo > 0; todo--) {
  const call = ready.shift();
  queueMicrotask(() => call?.run());
}
// END SOLUTION
