// Misconception: soon is at the same time
// File: three-lies.ts
// Caught by: 1. Three lies > atTheSameTime does not accuse a waitFor that passes the cancel on
// Says: cannot be filled after that
// BEGIN REGION atTheSameTime
function atTheSameTime(letter: Future<string>, task: Task<void>): void {
  letter.getLoop().callSoon(() => letter.setResult('hello'));
  task.cancel();
}
// END REGION
