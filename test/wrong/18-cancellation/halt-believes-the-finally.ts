// Misconception: a `finally` that returns something has a result
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > has no result even if the finally returns one
// Says: the task was halted
// BEGIN REGION settleHalted
private settleHalted(state: Exclude<State, 'pending'>, outcome: unknown): void {
  if (state !== 'finished' || outcome !== undefined) super.settle(state, outcome);
  else super.settle('cancelled', new CancelledError('halted'));
}
// END REGION
