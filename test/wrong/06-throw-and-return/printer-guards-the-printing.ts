// Misconception: an error comes from the line that does the work, not from the `yield`
// Caught by: 1. resilientPrinter > catches the error that is thrown in
// Says: a thrown error arrives at the `yield`
// BEGIN SOLUTION 1
while (true) {
  const text = yield;
  try {
    print(`printed ${text}`);
  } catch (error) {
    print(`caught ${(error as Error).message}`);
  }
}
// END SOLUTION
