// Misconception: M12 a part must be primed before somebody can delegate to it
// Caught by: 3. sumTwice > lets the caller talk to the parts
// Says: make that part, do not start it yourself, and delegate to
// BEGIN SOLUTION 3
let sum = 0;
for (let run = 0; run < 2; run++) {
  const frame = part();
  frame.next();
  sum += yield* frame;
}
return sum;
// END SOLUTION
