// Misconception: M10 a number that is told is answered by a later call
// Caught by: 3. average > answers the first number at once
// Says: by then the number must be part of it
// BEGIN SOLUTION 3
let total = 0;
let count = 0;
let mean: number | undefined;
while (true) {
  const n = yield mean;
  mean = count === 0 ? undefined : total / count;
  total += n;
  count += 1;
}
// END SOLUTION
