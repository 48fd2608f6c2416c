// Misconception: a call stays ready when it was made
// File: turn.ts
// Caught by: 1. Snapshot and drain > makes each call once
// Says: no longer ready
// BEGIN SOLUTION 1
for (let todo = ready.length; todo > 0; todo--) {
  const call = ready.shift();
  call?.run();
  if (call !== undefined) ready.push(call);
}
// END SOLUTION
