// Misconception: M19 after an error the frame is back in its loop
// Caught by: 1. resilientPrinter > is paused again after an error
// Says: If the `catch` stands outside the loop
// BEGIN SOLUTION 1
try {
  while (true) print(`printed ${yield}`);
} catch (error) {
  print(`caught ${(error as Error).message}`);
}
return undefined as never;
// END SOLUTION
