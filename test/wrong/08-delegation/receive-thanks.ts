// Misconception: a right answer deserves a word
// Caught by: 2. receive > asks, and returns what passes
// Says: then it is the value of the `yield*` in the dialogue. What
// BEGIN SOLUTION 2
while (true) {
  const answer = yield question;
  if (check(answer)) {
    yield 'thank you';
    return answer;
  }
}
// END SOLUTION
