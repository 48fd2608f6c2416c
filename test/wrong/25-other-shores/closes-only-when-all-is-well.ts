// Misconception: a broken pipe is closed
// File: communicate.ts
// Caught by: 3. communicate > takes no notice when the program reads no more
// Says: catch that error, and close the pipe
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
  stdin.close();
} catch (error) {
  if (!isBrokenPipe(error)) throw error;
}
// END SOLUTION
