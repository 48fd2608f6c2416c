// Misconception: one `yield` above the loop takes every text
// Caught by: 1. resilientPrinter > pauses after each text
// Says: the `yield` must stand inside the loop
// BEGIN SOLUTION 1
const text = yield;
while (true) {
  try {
    print(`printed ${text}`);
  } catch (error) {
    print(`caught ${(error as Error).message}`);
  }
}
// END SOLUTION
