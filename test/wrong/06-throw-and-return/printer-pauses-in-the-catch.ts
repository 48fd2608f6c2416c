// Misconception: a `catch` is inside its own `try`
// Caught by: 1. resilientPrinter > catches one error after another
// Says: a `yield` in its `catch` is outside it
// BEGIN SOLUTION 1
while (true) {
  try {
    print(`printed ${yield}`);
  } catch (error) {
    print(`caught ${(error as Error).message}`);
    yield;
  }
}
// END SOLUTION
