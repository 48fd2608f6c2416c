// Misconception: a nested retry counts on
// Caught by: 3. retry > makes one attempt for each again
// Says: also when you hand its failure out
// BEGIN SOLUTION 3
try {
  return attempt(1);
} catch (error) {
  const answer = yield { attempt: 1, error };
  if (answer === 'stop') throw error;
  return yield* retry((n) => attempt(n + 1));
}
// END SOLUTION
