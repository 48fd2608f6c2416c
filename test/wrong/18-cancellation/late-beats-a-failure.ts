// Misconception: a cancel replaces an error, and a result is a result
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > cancels a task that returns first
// Says: the task is cancelled
// BEGIN REGION settleLate
private settleLate(state: Exclude<State, 'pending'>, outcome: unknown, error: CancelledError): void {
  if (state === 'failed') super.settle('cancelled', error);
  else super.settle(state, outcome);
}
// END REGION
