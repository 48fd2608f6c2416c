// Misconception: an answer that counts as false is no answer
// Caught by: 2. receive > leaves it to the check what is right
// Says: `check` alone decides, and a falsy value is an answer too
// BEGIN SOLUTION 2
while (true) {
  const answer = yield question;
  if (answer && check(answer)) return answer;
}
// END SOLUTION
