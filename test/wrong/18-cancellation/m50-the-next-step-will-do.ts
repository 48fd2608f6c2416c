// Misconception: M50 the next step throws it in, whenever that is
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > strikes when the task begins to wait
// Says: nobody else will cancel that one
// BEGIN SOLUTION 2
void message;
// END SOLUTION
