// Misconception: any error will do
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > cancels a task that returns first
// Says: with that error and its message
// BEGIN REGION settleLate
private settleLate(state: Exclude<State, 'pending'>, outcome: unknown, error: CancelledError): void {
  if (state === 'finished') super.settle('cancelled', new CancelledError());
  else super.settle(state, outcome);
  void error;
}
// END REGION
