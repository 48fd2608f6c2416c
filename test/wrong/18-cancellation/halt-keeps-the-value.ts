// Misconception: the value of `return()` is the result
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > cancels the task
// Says: is not a result
// BEGIN REGION settleHalted
private settleHalted(state: Exclude<State, 'pending'>, outcome: unknown): void {
  super.settle(state, outcome);
}
// END REGION
