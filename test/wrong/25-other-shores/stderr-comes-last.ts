// Misconception: complaints are short
// File: communicate.ts
// Caught by: 3. communicate > reads both pipes at the same time
// Says: read both at the same time
// BEGIN SOLUTION 3
const [, out] = yield* gather(feed(program.stdin, input), readAll(program.stdout));
const err = yield* readAll(program.stderr);
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
