// Misconception: the caller wants to see what was wrong
// Caught by: 2. receive > asks again as long as the answer is wrong
// Says: only a right one gets out, by `return`
// BEGIN SOLUTION 2
let answer = yield question;
while (!check(answer)) answer = yield String(answer);
return answer;
// END SOLUTION
