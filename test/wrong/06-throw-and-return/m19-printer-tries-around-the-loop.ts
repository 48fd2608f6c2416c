// Misconception: M19 after an error the frame is back in its loop
// Caught by: 1. resilientPrinter > waits again after an error
// Says: a `catch` that stands outside the loop is on the way to the end
// BEGIN SOLUTION 1
try {
  while (true) print(`printed ${yield}`);
} catch (error) {
  print(`caught ${(error as Error).message}`);
}
return undefined as never;
// END SOLUTION
