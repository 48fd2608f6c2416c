// Misconception: an error as a text is its message
// Caught by: 1. resilientPrinter > prints the message of every error
// Says: an error as a text begins with its name
// BEGIN SOLUTION 1
while (true) {
  try {
    print(`printed ${yield}`);
  } catch (error) {
    print(`caught ${error}`);
  }
}
// END SOLUTION
