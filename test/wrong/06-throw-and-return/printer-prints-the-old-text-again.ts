// Misconception: after a `catch` the frame goes back to the `yield` by itself
// Caught by: 1. resilientPrinter > prints no text when an error comes
// Says: there is no text to print now
// BEGIN SOLUTION 1
let text = '';
while (true) {
  try {
    text = yield;
  } catch (error) {
    print(`caught ${(error as Error).message}`);
  }
  print(`printed ${text}`);
}
// END SOLUTION
