// Misconception: a caught error must be thrown again
// Caught by: 1. resilientPrinter > catches the error that is thrown in
// Says: it must not come out again
// BEGIN SOLUTION 1
while (true) {
  try {
    print(`printed ${yield}`);
  } catch (error) {
    print(`caught ${(error as Error).message}`);
    throw error;
  }
}
// END SOLUTION
