// Misconception: to stop is to return
// Caught by: 4. retry > stops when it is told to
// Says: what the last one threw comes out
// BEGIN SOLUTION 4
for (let n = 1; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    const answer = yield { attempt: n, error };
    if (answer === 'stop') return undefined as never;
  }
}
// END SOLUTION
