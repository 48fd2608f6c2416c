// Misconception: M60 the ready queue is the queue of microtasks
// File: turn.ts
// Caught by: 1. Snapshot and drain > makes the calls that are ready, from first to last
// Says: every call that was ready when it began
// BEGIN SOLUTION 1
for (let todo = ready.length; todo > 0; todo--) {
  const call = ready.shift();
  queueMicrotask(() => call?.run());
}
// END SOLUTION
