// Misconception: a second question needs other words
// Caught by: 2. receive > asks again as long as the answer is wrong
// Says: only a right one gets out, by `return`
// BEGIN SOLUTION 2
let text = question;
while (true) {
  const answer = yield text;
  if (check(answer)) return answer;
  text = `once more: ${question}`;
}
// END SOLUTION
