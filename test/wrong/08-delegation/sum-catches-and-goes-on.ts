// Misconception: an error of a part must not stop the sum
// Caught by: 3. sumTwice > has no sum when a part fails
// Says: its error comes out at the `yield*`, and goes on to the
// BEGIN SOLUTION 3
let sum = 0;
try {
  sum += yield* part();
  sum += yield* part();
} catch {
  return sum;
}
return sum;
// END SOLUTION
