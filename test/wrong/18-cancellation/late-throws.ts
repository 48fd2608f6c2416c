// Misconception: the error has to be thrown
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > cancels a task that returns first
// Says: cannot be resumed again
// BEGIN REGION settleLate
private settleLate(state: Exclude<State, 'pending'>, outcome: unknown, error: CancelledError): void {
  if (state === 'finished') throw error;
  super.settle(state, outcome);
}
// END REGION
