// Misconception: every error is of the class Error itself
// Caught by: 1. resilientPrinter > prints the message of every error
// Says: whatever its class
// BEGIN SOLUTION 1
while (true) {
  try {
    print(`printed ${yield}`);
  } catch (error) {
    if ((error as Error).constructor !== Error) throw error;
    print(`caught ${error.message}`);
  }
}
// END SOLUTION
