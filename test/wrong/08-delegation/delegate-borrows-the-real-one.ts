// Misconception: by hand means in a function of my own
// Caught by: 4. delegate > is written without `yield*`
// Says: make them yourself
// BEGIN SOLUTION 4
return yield* { [Symbol.iterator]: () => inner };
// END SOLUTION
