// Misconception: the first `next()` passes in a text
// Caught by: 1. resilientPrinter > has nothing to print before the first text
// Says: so nothing is printed
// BEGIN SOLUTION 1
let text = '';
while (true) {
  try {
    print(`printed ${text}`);
    text = yield;
  } catch (error) {
    print(`caught ${(error as Error).message}`);
  }
}
// END SOLUTION
