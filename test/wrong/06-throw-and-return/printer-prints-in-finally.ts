// Misconception: `finally` is the place for what comes after every turn
// Caught by: 1. resilientPrinter > prints no text when an error comes
// Says: with an error no text has come
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
