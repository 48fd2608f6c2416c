// Misconception: a `throw` inside a `try` leaves the frame
// Caught by: 3. retry > stops when it is told to
// Says: there is no further attempt
// BEGIN SOLUTION 3
for (let n = 1; ; n++) {
  let failed: Failed;
  try {
    return attempt(n);
  } catch (error) {
    failed = { attempt: n, error };
  }
  try {
    if ((yield failed) === 'stop') throw failed.error;
  } catch {
    continue;
  }
}
// END SOLUTION
