// Misconception: looking at an answer a second time changes nothing
// Caught by: 2. receive > checks each answer once
// Says: call it once for each answer, and for nothing else
// BEGIN SOLUTION 2
let answer = yield question;
while (!check(answer)) answer = yield question;
if (check(answer)) return answer;
throw new Error('never comes here');
// END SOLUTION
