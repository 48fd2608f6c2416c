// Misconception: a failure is its error
// Caught by: 3. retry > asks before it tries again
// Says: as `{ attempt, error }`
// BEGIN SOLUTION 3
for (let n = 1; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    const answer = yield error as Failed;
    if (answer === 'stop') throw error;
  }
}
// END SOLUTION
