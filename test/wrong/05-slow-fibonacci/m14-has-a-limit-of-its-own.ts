// Misconception: M14 a frame decides for itself when it has tried enough
// Caught by: 3. retry > never gives up by itself
// Says: a frame with a limit of its own
// BEGIN SOLUTION 3
let last: unknown;
for (let n = 1; n <= 5; n++) {
  try {
    return attempt(n);
  } catch (error) {
    last = error;
    const answer = yield { attempt: n, error };
    if (answer === 'stop') throw error;
  }
}
throw last;
// END SOLUTION
