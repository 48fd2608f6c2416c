// Misconception: M11 a `yield` only hands out
// Caught by: 3. retry > stops when it is told to
// Says: the answer is the value of the `yield`
// BEGIN SOLUTION 3
for (let n = 1; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    yield { attempt: n, error };
  }
}
// END SOLUTION
