// Misconception: a cancelled task has no end of its own
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > cancels a task that returns first
// Says: the task is cancelled
// BEGIN REGION settleLate
private settleLate(state: Exclude<State, 'pending'>, outcome: unknown, error: CancelledError): void {
  if (state !== 'finished') super.settle(state, outcome);
  void error;
}
// END REGION
