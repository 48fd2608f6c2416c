// Misconception: nothing can be thrown that is not an error
// Caught by: 3. retry > takes anything that is thrown for a failure
// Says: anything can be thrown in JavaScript
// BEGIN SOLUTION 3
for (let n = 1; ; n++) {
  let error: unknown;
  let result: T | undefined;
  try {
    result = attempt(n);
  } catch (thrown) {
    error = thrown;
  }
  if (!error) return result as T;
  const answer = yield { attempt: n, error };
  if (answer === 'stop') throw error;
}
// END SOLUTION
