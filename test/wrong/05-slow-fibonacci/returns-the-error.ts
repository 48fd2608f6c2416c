// Misconception: an error is a result as well
// Caught by: 4. retry > stops when it is told to
// Says: comes out at the driver
// BEGIN SOLUTION 4
for (let n = 1; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    const answer = yield { attempt: n, error };
    if (answer === 'stop') return error as never;
  }
}
// END SOLUTION
