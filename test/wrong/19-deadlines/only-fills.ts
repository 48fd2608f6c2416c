// Misconception: the letter is what is swallowed
// File: three-lies.ts
// Caught by: 1. Three lies > atTheSameTime does not accuse a waitFor that passes the cancel on
// Says: if there is one
// BEGIN REGION atTheSameTime
function atTheSameTime(letter: Future<string>, task: Task<void>): void {
  void task;
  letter.setResult('hello');
}
// END REGION
