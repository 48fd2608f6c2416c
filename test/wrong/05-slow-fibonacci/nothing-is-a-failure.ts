// Misconception: an attempt that gives nothing has failed
// Caught by: 3. retry > takes any result for a success
// Says: its result may be falsy
// BEGIN SOLUTION 3
for (let n = 1; ; n++) {
  let error: unknown;
  try {
    const result = attempt(n);
    if (result) return result;
  } catch (thrown) {
    error = thrown;
  }
  const answer = yield { attempt: n, error };
  if (answer === 'stop') throw error;
}
// END SOLUTION
