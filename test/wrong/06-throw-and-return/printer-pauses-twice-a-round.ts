// Misconception: one `yield` is for pausing and one for hearing
// Caught by: 1. resilientPrinter > hears every text
// Says: One `yield` is enough
// BEGIN SOLUTION 1
while (true) {
  try {
    yield;
    print(`printed ${yield}`);
  } catch (error) {
    print(`caught ${(error as Error).message}`);
  }
}
// END SOLUTION
