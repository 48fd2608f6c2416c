// Misconception: to look at an answer a second time changes nothing
// Caught by: 2. receive > looks at each answer once
// Says: called once for each answer
// BEGIN SOLUTION 2
let answer = yield question;
while (!check(answer)) answer = yield question;
if (check(answer)) return answer;
throw new Error('never comes here');
// END SOLUTION
