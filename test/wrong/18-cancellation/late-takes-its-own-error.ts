// Misconception: all cancels are the same
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > keeps the message of the error that comes out
// Says: with the error that the coroutine has thrown
// BEGIN REGION settleLate
private settleLate(state: Exclude<State, 'pending'>, outcome: unknown, error: CancelledError): void {
  if (state === 'failed') super.settle(state, outcome);
  else super.settle('cancelled', error);
}
// END REGION
