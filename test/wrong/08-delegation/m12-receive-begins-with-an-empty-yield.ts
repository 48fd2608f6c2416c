// Misconception: M12 every frame needs priming, one that is delegated to as well
// Caught by: 2. receive > asks, and returns what passes
// Says: then it is the value of the `yield*` in the dialogue. What
// BEGIN SOLUTION 2
yield question;
while (true) {
  const answer = yield question;
  if (check(answer)) return answer;
}
// END SOLUTION
