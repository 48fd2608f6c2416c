// Misconception: attempts count from 0, as indexes do
// Caught by: 3. retry > calls its first attempt 1
// Says: the first attempt is attempt 1
// BEGIN SOLUTION 3
for (let n = 0; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    const answer = yield { attempt: n, error };
    if (answer === 'stop') throw error;
  }
}
// END SOLUTION
