// Misconception: what the check says is the answer
// Caught by: 2. receive > asks, and returns what passes
// Says: then it is the value of the `yield*` in the dialogue. What
// BEGIN SOLUTION 2
while (true) {
  const answer = yield question;
  const right: unknown = check(answer);
  if (right) return right as T;
}
// END SOLUTION
