// Misconception: stopping means returning
// Caught by: 3. retry > stops when it is told to
// Says: the driver gets what the last attempt threw
// BEGIN SOLUTION 3
for (let n = 1; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    const answer = yield { attempt: n, error };
    if (answer === 'stop') return undefined as never;
  }
}
// END SOLUTION
