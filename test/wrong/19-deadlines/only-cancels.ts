// Misconception: a cancel alone is swallowed
// File: three-lies.ts
// Caught by: 1. Three lies > atTheSameTime shows the third lie
// Says: both have to happen before any other code runs
// BEGIN REGION atTheSameTime
function atTheSameTime(letter: Future<string>, task: Task<void>): void {
  void letter;
  task.cancel();
}
// END REGION
