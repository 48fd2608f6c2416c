// Misconception: both the attempt and the answer count
// Caught by: 3. retry > makes one attempt for each again
// Says: each attempt has the next number
// BEGIN SOLUTION 3
let n = 0;
while (true) {
  n += 1;
  try {
    return attempt(n);
  } catch (error) {
    const answer = yield { attempt: n, error };
    if (answer === 'stop') throw error;
    n += 1;
  }
}
// END SOLUTION
