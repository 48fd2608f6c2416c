// Misconception: once more does no harm
// File: communicate.ts
// Caught by: 3. communicate > waits once, after the pipes are closed
// Says: returns when it has ended
// BEGIN SOLUTION 3
const [, out, err] = yield* gather(
  feed(program.stdin, input),
  readAll(program.stdout),
  readAll(program.stderr),
);
yield* program.wait();
yield* program.wait();
return [out, err];
// END SOLUTION
// BEGIN SOLUTION 3
try {
  if (input !== null) stdin.write(input);
  yield* stdin.drain();
} catch (error) {
  if (!isBrokenPipe(error)) throw error;
}
stdin.close();
// END SOLUTION
