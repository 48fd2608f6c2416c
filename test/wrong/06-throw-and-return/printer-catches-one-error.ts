// Misconception: a `try` that has caught an error is still entered
// Caught by: 1. resilientPrinter > catches one error after another
// Says: the `try` must be entered again in every round
// BEGIN SOLUTION 1
try {
  while (true) print(`printed ${yield}`);
} catch (error) {
  print(`caught ${(error as Error).message}`);
}
while (true) print(`printed ${yield}`);
// END SOLUTION
