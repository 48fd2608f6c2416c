// Misconception: M51 an error of drain is a broken pipe
// File: communicate.ts
// Caught by: 3. communicate > passes every other error on
// Says: Throw every other error again
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
try {
  if (input !== null) stdin.write(input);
  yield* stdin.drain();
} catch {
  // nobody reads any more
}
stdin.close();
// END SOLUTION
