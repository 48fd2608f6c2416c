// Misconception: `for...of` is where it begins, there is nothing underneath
// Caught by: 4. forOf > is not made of another for...of
// Says: make them yourself
// BEGIN SOLUTION 4
for (const value of values) {
  if (body(value) === 'break') break;
}
// END SOLUTION
