// Misconception: M21 `yield*` hands out what stands to its right
// Caught by: 2. receive > asks its question
// Says: the first call gets the whole question, before anything is
// BEGIN SOLUTION 2
while (true) {
  const answer: unknown = yield* question as unknown as Generator<string, unknown, unknown>;
  if (check(answer)) return answer;
}
// END SOLUTION
