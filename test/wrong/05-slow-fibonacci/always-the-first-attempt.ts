// Misconception: an attempt is an attempt
// Caught by: 4. retry > makes one attempt for each again
// Says: each with its own number
// BEGIN SOLUTION 4
while (true) {
  try {
    return attempt(1);
  } catch (error) {
    const answer = yield { attempt: 1, error };
    if (answer === 'stop') throw error;
  }
}
// END SOLUTION
