// Misconception: an error during a clean-up is a part of the cancel
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > fails with an error of the finally
// Says: the clean-up has failed
// BEGIN REGION settleHalted
private settleHalted(state: Exclude<State, 'pending'>, outcome: unknown): void {
  if (state === 'failed') super.settle('cancelled', outcome);
  else super.settle('cancelled', new CancelledError('halted'));
}
// END REGION
