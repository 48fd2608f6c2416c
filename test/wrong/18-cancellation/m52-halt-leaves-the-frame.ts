// Misconception: M52 a frame that nobody resumes is closed
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > passes every catch
// Says: leaves by the `finally` blocks
// BEGIN SOLUTION 6
this.settle('finished', undefined);
// END SOLUTION
