// Misconception: M09 a frame is told to begin by its first `next(v)`
// Caught by: 3. retry > returns what a successful attempt gives
// Says: does not pause before that
// BEGIN SOLUTION 3
let error: unknown = new Error('not tried yet');
for (let n = 1; ; n++) {
  const answer = yield { attempt: n - 1, error };
  if (answer === 'stop') throw error;
  try {
    return attempt(n);
  } catch (thrown) {
    error = thrown;
  }
}
// END SOLUTION
