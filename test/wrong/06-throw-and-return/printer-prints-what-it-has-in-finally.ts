// Misconception: `finally` runs after a text or an error, and never else
// Caught by: 1. resilientPrinter > ends when it is told to return
// Says: nothing is printed for it
// BEGIN SOLUTION 1
while (true) {
  let line = '';
  try {
    line = `printed ${yield}`;
  } catch (error) {
    line = `caught ${(error as Error).message}`;
  } finally {
    print(line);
  }
}
// END SOLUTION
