// Misconception: whoever is asked a second time answers well
// Caught by: 2. receive > asks again as long as the answer is wrong
// Says: nobody promised that the second answer is better
// BEGIN SOLUTION 2
let answer = yield question;
if (!check(answer)) answer = yield question;
return answer as T;
// END SOLUTION
