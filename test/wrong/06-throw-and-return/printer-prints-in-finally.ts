// Misconception: `finally` is the place for what comes after every round
// Caught by: 1. resilientPrinter > prints no text when an error comes
// Says: there is no text to print now
// BEGIN SOLUTION 1
while (true) {
  let text = '';
  try {
    text = yield;
  } catch (error) {
    print(`caught ${(error as Error).message}`);
    continue;
  } finally {
    print(`printed ${text}`);
  }
}
// END SOLUTION
