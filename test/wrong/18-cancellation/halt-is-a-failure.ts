// Misconception: halted is failed
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > cancels the task
// Says: all who wait for the task get a `CancelledError`
// BEGIN REGION settleHalted
private settleHalted(state: Exclude<State, 'pending'>, outcome: unknown): void {
  if (state === 'finished') super.settle('failed', new CancelledError('halted'));
  else super.settle(state, outcome);
}
// END REGION
