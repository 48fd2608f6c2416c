// Misconception: M23 `yield*` is a for loop that yields
// Caught by: 3. sumTwice > tells the part that runs what it is told
// Says: each value that the caller passes in reaches it, once, and
// BEGIN SOLUTION 3
let sum = 0;
for (let run = 0; run < 2; run++) {
  const frame = part();
  let step = (frame as Iterator<Q, number>).next();
  while (!step.done) {
    yield step.value;
    step = (frame as Iterator<Q, number>).next();
  }
  sum += step.value;
}
return sum;
// END SOLUTION
