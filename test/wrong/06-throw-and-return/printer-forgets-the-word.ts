// Misconception: the printer prints exactly what it is told
// Caught by: 1. resilientPrinter > prints each text that it is told
// Says: print `printed ` and the text
// BEGIN SOLUTION 1
while (true) {
  try {
    print(yield);
  } catch (error) {
    print(`caught ${(error as Error).message}`);
  }
}
// END SOLUTION
