// Misconception: M04 what a frame returns is one more value
// Caught by: 4. retry > returns what a successful attempt gives
// Says: the result is what the frame returns
// BEGIN SOLUTION 4
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
