// Misconception: `throw(error)` is `next(error)`: the error is the value of the `yield`
// Caught by: 1. resilientPrinter > catches the error that is thrown in
// Says: as if that line had thrown it
// BEGIN SOLUTION 1
while (true) {
  const message: unknown = yield;
  if (message instanceof Error) print(`caught ${message.message}`);
  else print(`printed ${message}`);
}
// END SOLUTION
