// Misconception: the check says whether a question may be asked
// Caught by: 2. receive > checks nothing that nobody has said
// Says: nobody has answered
// BEGIN SOLUTION 2
while (!check(question)) yield question;
return question as T;
// END SOLUTION
