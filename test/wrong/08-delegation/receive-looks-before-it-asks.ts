// Misconception: a variable without a value is an answer that is wrong
// Caught by: 2. receive > checks nothing that nobody has said
// Says: nobody has answered
// BEGIN SOLUTION 2
let answer: unknown;
while (!check(answer)) answer = yield question;
return answer;
// END SOLUTION
