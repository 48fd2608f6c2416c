// Misconception: M04 what a frame returns is one more value
// Caught by: 3. retry > returns what a successful attempt gives
// Says: the frame returns the result
// BEGIN SOLUTION 3
for (let n = 1; ; n++) {
  try {
    yield attempt(n) as never;
    return undefined as never;
  } catch (error) {
    const answer = yield { attempt: n, error };
    if (answer === 'stop') throw error;
  }
}
// END SOLUTION
