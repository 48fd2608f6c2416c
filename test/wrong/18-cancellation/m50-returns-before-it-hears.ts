// Misconception: M50 a coroutine that has returned cannot be cancelled any more
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > cancels a task that returns first
// Says: the task is cancelled
// BEGIN REGION settleLate
private settleLate(state: Exclude<State, 'pending'>, outcome: unknown, error: CancelledError): void {
  void error;
  super.settle(state, outcome);
}
// END REGION
