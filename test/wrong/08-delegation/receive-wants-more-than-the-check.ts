// Misconception: an answer that counts as false is no answer
// Caught by: 2. receive > leaves it to the check what is right
// Says: whether a value counts as true is no part of it
// BEGIN SOLUTION 2
while (true) {
  const answer = yield question;
  if (answer && check(answer)) return answer;
}
// END SOLUTION
