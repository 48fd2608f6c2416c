// Misconception: any error with the same words will do
// Caught by: 3. retry > hands out the error itself, and throws the same one
// Says: is not the same
// BEGIN SOLUTION 3
for (let n = 1; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    const answer = yield { attempt: n, error };
    if (answer === 'stop') throw new Error((error as Error).message);
  }
}
// END SOLUTION
