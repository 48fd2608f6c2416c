// Misconception: the input finds its way
// File: communicate.ts
// Caught by: 3. communicate > writes, closes, reads, and waits for the end
// Says: wait in `drain` until it is written
// BEGIN SOLUTION 3
const [out, err] = yield* gather(readAll(program.stdout), readAll(program.stderr));
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
