// Misconception: `throw()` must be answered with a `yield` of its own
// Caught by: 1. resilientPrinter > prints the very next text after an error
// Says: it swallows a text
// BEGIN SOLUTION 1
while (true) {
  try {
    print(`printed ${yield}`);
  } catch (error) {
    print(`caught ${(error as Error).message}`);
    try {
      yield;
    } catch (another) {
      print(`caught ${(another as Error).message}`);
    }
  }
}
// END SOLUTION
