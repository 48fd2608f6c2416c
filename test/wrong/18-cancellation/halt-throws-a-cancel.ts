// Misconception: to halt is to cancel
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > passes every catch
// Says: do not throw anything in
// BEGIN SOLUTION 6
super.step(new CancelledError('halted'));
// END SOLUTION
