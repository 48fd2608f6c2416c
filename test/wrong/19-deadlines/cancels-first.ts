// Misconception: the order of two lines in one turn makes no difference
// File: three-lies.ts
// Caught by: 1. Three lies > atTheSameTime does not accuse a waitFor that passes the cancel on
// Says: mind the order
// BEGIN REGION atTheSameTime
function atTheSameTime(letter: Future<string>, task: Task<void>): void {
  task.cancel();
  letter.setResult('hello');
}
// END REGION
