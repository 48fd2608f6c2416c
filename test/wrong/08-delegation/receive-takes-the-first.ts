// Misconception: the check is for the caller
// Caught by: 2. receive > asks again as long as the answer is wrong
// Says: only a right one gets out, by `return`
// BEGIN SOLUTION 2
return (yield question) as T;
// END SOLUTION
