// Misconception: who catches an error must throw it again
// Caught by: 1. resilientPrinter > catches the error that is thrown in
// Says: caught means that it goes no further
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
