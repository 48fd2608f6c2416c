// Misconception: a result first, and the cancel after it
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > cancels a task that returns first
// Says: the task is cancelled
// BEGIN REGION settleLate
private settleLate(state: Exclude<State, 'pending'>, outcome: unknown, error: CancelledError): void {
  super.settle(state, outcome);
  super.settle('cancelled', error);
}
// END REGION
