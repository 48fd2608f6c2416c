// Misconception: M21 to go on in another frame it is enough to call it
// Caught by: 2. receive > asks again as long as the answer is wrong
// Says: only a right one gets out, by `return`
// BEGIN SOLUTION 2
const answer = yield question;
if (check(answer)) return answer;
return receive(question, check) as unknown as T;
// END SOLUTION
