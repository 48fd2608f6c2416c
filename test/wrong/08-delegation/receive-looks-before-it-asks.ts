// Misconception: a variable without a value is an answer that is wrong
// Caught by: 2. receive > checks nothing that nobody has said
// Says: before the first question there is none, and the question
// BEGIN SOLUTION 2
let answer: unknown;
while (!check(answer)) answer = yield question;
return answer;
// END SOLUTION
