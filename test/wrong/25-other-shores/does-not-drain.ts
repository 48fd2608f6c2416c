// Misconception: write writes everything at once
// File: communicate.ts
// Caught by: 3. communicate > writes, closes, reads, and waits for the end
// Says: wait in `drain` until it is written
// BEGIN SOLUTION 3
const [, out, err] = yield* gather(
  feed(program.stdin, input),
  readAll(program.stdout),
  readAll(program.stderr),
);
yield* program.wait();
return [out, err];
// END SOLUTION
// BEGIN SOLUTION 3
if (input !== null) stdin.write(input);
stdin.close();
// END SOLUTION
