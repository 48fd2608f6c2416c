// Misconception: M10 a failure goes out at one stop, and the answer comes in at another
// Caught by: 3. retry > hears every answer
// Says: you have two `yield`s for one failure
// BEGIN SOLUTION 3
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
