// Misconception: the letter is cancelled with its reader
// File: three-lies.ts
// Caught by: 1. Three lies > atTheSameTime shows the third lie
// Says: the letter is filled
// BEGIN REGION atTheSameTime
function atTheSameTime(letter: Future<string>, task: Task<void>): void {
  letter.cancel();
  task.cancel();
}
// END REGION
