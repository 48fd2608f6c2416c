// Misconception: the message is the error
// Caught by: 3. retry > hands out the error itself, and throws the same one
// Says: the error itself
// BEGIN SOLUTION 3
for (let n = 1; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    const answer = yield { attempt: n, error: error instanceof Error ? error.message : error };
    if (answer === 'stop') throw error;
  }
}
// END SOLUTION
