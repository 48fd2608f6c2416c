// Misconception: M11 `x = yield a` assigns a to x
// Caught by: 2. receive > asks, and returns what passes
// Says: it gets what you return
// BEGIN SOLUTION 2
while (true) {
  const answer: unknown = question;
  yield question;
  if (check(answer)) return answer;
}
// END SOLUTION
