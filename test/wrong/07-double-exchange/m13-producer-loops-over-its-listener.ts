// Misconception: M13 a loop can drive a listener while it is told things
// Caught by: 3. producer > tells its listener numbers and nothing else
// Says: an `undefined` that nobody meant for it
// BEGIN SOLUTION 3
let next = n;
for (const status of listener as Iterable<boolean>) {
  if (next === 0) return;
  listener.next(next);
  next -= 1;
  yield status;
}
// END SOLUTION
