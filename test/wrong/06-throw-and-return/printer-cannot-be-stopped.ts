// Misconception: `continue` in `finally` is for errors only
// Caught by: 1. resilientPrinter > ends when it is told to return
// Says: only a `finally` could keep the frame from ending
// BEGIN SOLUTION 1
while (true) {
  try {
    print(`printed ${yield}`);
  } catch (error) {
    print(`caught ${(error as Error).message}`);
  } finally {
    continue;
  }
}
// END SOLUTION
