// Misconception: M22 the value of a `yield*` is the last thing that was yielded
// Caught by: 2. receive > asks, and returns what passes
// Says: then it is the value of the `yield*` in the dialogue. What
// BEGIN SOLUTION 2
while (true) {
  const answer = yield question;
  if (check(answer)) return (yield answer as string) as T;
}
// END SOLUTION
