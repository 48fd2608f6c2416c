// Misconception: a `CancelledError` needs no message
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > cancels the task
// Says: with the message `halted`
// BEGIN REGION settleHalted
private settleHalted(state: Exclude<State, 'pending'>, outcome: unknown): void {
  if (state === 'finished') super.settle('cancelled', new CancelledError());
  else super.settle(state, outcome);
}
// END REGION
