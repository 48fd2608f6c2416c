// Misconception: an empty text is not a text
// Caught by: 1. resilientPrinter > prints an empty text
// Says: an empty text is a text
// BEGIN SOLUTION 1
while (true) {
  try {
    const text = yield;
    if (text) print(`printed ${text}`);
  } catch (error) {
    print(`caught ${(error as Error).message}`);
  }
}
// END SOLUTION
