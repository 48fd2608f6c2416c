// Misconception: a loop that handles errors may be the real one
// Caught by: 5. forOfWithErrors (stretch) > is not made of another for...of
// Says: make them yourself
// BEGIN SOLUTION 5
for (const value of values) {
  if (body(value) === 'break') return;
}
// END SOLUTION
