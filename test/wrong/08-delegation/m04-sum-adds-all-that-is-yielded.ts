// Misconception: M04 the returned value is the last one that was yielded
// Caught by: 3. sumTwice > adds what the parts return
// Says: the sum of both is what you return
// BEGIN SOLUTION 3
let sum = 0;
for (let run = 0; run < 2; run++) {
  const frame = part();
  let step = frame.next();
  while (!step.done) {
    sum += Number(step.value);
    step = frame.next(yield step.value);
  }
  sum += step.value;
}
return sum;
// END SOLUTION
