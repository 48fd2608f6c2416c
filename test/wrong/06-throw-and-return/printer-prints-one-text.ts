// Misconception: a frame starts again at its first line when it is resumed
// Caught by: 1. resilientPrinter > goes on after a text
// Says: after each text it goes round its loop
// BEGIN SOLUTION 1
try {
  print(`printed ${yield}`);
} catch (error) {
  print(`caught ${(error as Error).message}`);
}
return undefined as never;
// END SOLUTION
