// Misconception: the order does not matter
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
return [err, out];
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
