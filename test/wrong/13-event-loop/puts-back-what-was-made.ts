// Misconception: a call that was made stays ready
// File: turn.ts
// Caught by: 1. Snapshot and drain > takes each call out of the queue
// Says: take it out of the queue and leave it out
// BEGIN SOLUTION 1
for (let todo = ready.length; todo > 0; todo--) {
  const call = ready.shift();
  call?.run();
  if (call !== undefined) ready.push(call);
}
// END SOLUTION
