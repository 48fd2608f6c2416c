// Misconception: the check says whether a question may be asked
// Caught by: 2. receive > checks nothing that nobody has said
// Says: before the first question there is none, and the question
// BEGIN SOLUTION 2
while (!check(question)) yield question;
return question as T;
// END SOLUTION
