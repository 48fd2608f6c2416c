// Misconception: M10 a failure goes out at one stop, and the answer comes in at another
// Caught by: 4. retry > makes one attempt for each again
// Says: is lost
// BEGIN SOLUTION 4
for (let n = 1; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    yield { attempt: n, error };
    const answer = yield { attempt: n, error };
    if (answer === 'stop') throw error;
  }
}
// END SOLUTION
