// Misconception: a listener that is told numbers can be delegated to
// Caught by: 3. producer > tells its listener numbers and nothing else
// Says: an `undefined` that nobody meant for it
// BEGIN SOLUTION 3
for (let next = n; next > 0; next--) {
  listener.next(next);
  yield* listener as Generator<boolean, unknown, undefined>;
}
// END SOLUTION
