// Misconception: the first error is the one that counts
// Caught by: 3. retry > stops when it is told to
// Says: what the last attempt threw
// BEGIN SOLUTION 3
let first: Failed | undefined;
for (let n = 1; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    first ??= { attempt: n, error };
    if ((yield { attempt: n, error }) === 'stop') throw first.error;
  }
}
// END SOLUTION
