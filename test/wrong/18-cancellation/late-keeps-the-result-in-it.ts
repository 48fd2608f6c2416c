// Misconception: cancelled is a state, and the result stays
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > cancels a task that returns first
// Says: with that error and its message
// BEGIN REGION settleLate
private settleLate(state: Exclude<State, 'pending'>, outcome: unknown, error: CancelledError): void {
  void error;
  if (state === 'finished') super.settle('cancelled', outcome);
  else super.settle(state, outcome);
}
// END REGION
