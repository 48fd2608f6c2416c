// Misconception: a caller that is asked a second time answers well
// Caught by: 2. receive > asks again as long as the answer is wrong
// Says: only a right one gets out, by `return`
// BEGIN SOLUTION 2
let answer = yield question;
if (!check(answer)) answer = yield question;
return answer as T;
// END SOLUTION
