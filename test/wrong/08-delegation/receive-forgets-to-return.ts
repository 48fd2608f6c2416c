// Misconception: the last value of a body is what it returns
// Caught by: 2. receive > asks, and returns what passes
// Says: then it is the value of the `yield*` in the dialogue. What
// BEGIN SOLUTION 2
let answer = yield question;
while (!check(answer)) answer = yield question;
return undefined as T;
// END SOLUTION
