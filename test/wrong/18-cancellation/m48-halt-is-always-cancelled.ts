// Misconception: M48 a task that was halted is cancelled, whatever happens
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > fails with an error of the finally
// Says: the clean-up has failed
// BEGIN REGION settleHalted
private settleHalted(state: Exclude<State, 'pending'>, outcome: unknown): void {
  void [state, outcome];
  super.settle('cancelled', new CancelledError('halted'));
}
// END REGION
