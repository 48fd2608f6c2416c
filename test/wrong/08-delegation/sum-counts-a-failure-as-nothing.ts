// Misconception: a part that fails has returned 0
// Caught by: 3. sumTwice > has no sum when a part fails
// Says: so there is nothing to add
// BEGIN SOLUTION 3
let sum = 0;
for (let run = 0; run < 2; run++) {
  try {
    sum += yield* part();
  } catch {
    // it adds nothing
  }
}
return sum;
// END SOLUTION
