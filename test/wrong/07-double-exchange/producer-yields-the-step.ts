// Misconception: what `next()` gives is the answer
// Caught by: 3. producer > hands on each answer, and leaves it to its caller to stop
// Says: `p` does not judge it
// BEGIN SOLUTION 3
for (let next = n; next > 0; next--) {
  yield listener.next(next) as unknown as boolean;
}
// END SOLUTION
