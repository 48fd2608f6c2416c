// Misconception: M30 the pipe has room for everything
// File: communicate.ts
// Caught by: 3. communicate > reads while it writes: more than the pipes hold
// Says: Start writing and reading together
// BEGIN SOLUTION 3
yield* feed(program.stdin, input);
const out = yield* readAll(program.stdout);
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
