// Misconception: TO WRITE: M.. and what somebody believes
// Caught by: 1. example > gives the answer
// Says: which belief is wrong
// BEGIN SOLUTION 1
return 41;
// END SOLUTION
