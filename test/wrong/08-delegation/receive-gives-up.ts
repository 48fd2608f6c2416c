// Misconception: a wrong answer is an error
// Caught by: 2. receive > asks again as long as the answer is wrong
// Says: only a right one gets out, by `return`
// BEGIN SOLUTION 2
const answer = yield question;
if (!check(answer)) throw new TypeError('that was not what I asked for');
return answer;
// END SOLUTION
