// Misconception: attempts count from 0, as indexes do
// Caught by: 4. retry > calls its first attempt 1
// Says: attempts are counted as people count them
// BEGIN SOLUTION 4
for (let n = 0; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    const answer = yield { attempt: n, error };
    if (answer === 'stop') throw error;
  }
}
// END SOLUTION
