// Misconception: where nothing is written nothing has to be closed
// File: communicate.ts
// Caught by: 3. communicate > closes stdin when there is no input
// Says: close it
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
if (input === null) return;
try {
  if (input !== null) stdin.write(input);
  yield* stdin.drain();
} catch (error) {
  if (!isBrokenPipe(error)) throw error;
}
stdin.close();
// END SOLUTION
