// Misconception: M11 `x = yield a` assigns a to x
// Caught by: 2. receive > checks nothing that nobody has said
// Says: nobody has answered
// BEGIN SOLUTION 2
while (true) {
  const answer: unknown = question;
  yield question;
  if (check(answer)) return answer;
}
// END SOLUTION
