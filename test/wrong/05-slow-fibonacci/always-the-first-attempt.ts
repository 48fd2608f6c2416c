// Misconception: an attempt is an attempt
// Caught by: 3. retry > makes one attempt for each again
// Says: each attempt has the next number
// BEGIN SOLUTION 3
while (true) {
  try {
    return attempt(1);
  } catch (error) {
    const answer = yield { attempt: 1, error };
    if (answer === 'stop') throw error;
  }
}
// END SOLUTION
