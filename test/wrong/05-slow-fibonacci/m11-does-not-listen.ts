// Misconception: M11 a `yield` only hands out
// Caught by: 4. retry > stops when it is told to
// Says: and it decides
// BEGIN SOLUTION 4
for (let n = 1; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    yield { attempt: n, error };
  }
}
// END SOLUTION
