// Misconception: a set of functions takes any question
// Caught by: 5. isCoroutineFunction > answers for every value
// Says: None of these is a function
// BEGIN SOLUTION 5
return marked.has((x as { constructor: object }).constructor) || marked.has(x as object);
// END SOLUTION
