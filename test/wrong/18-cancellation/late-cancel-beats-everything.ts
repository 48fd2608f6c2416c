// Misconception: a cancel has the last word, whatever has happened
// File: cancellable-task.ts
// Caught by: 2. Cancels that come late > keeps an error of its own
// Says: never an error
// BEGIN REGION settleLate
private settleLate(state: Exclude<State, 'pending'>, outcome: unknown, error: CancelledError): void {
  void [state, outcome];
  super.settle('cancelled', error);
}
// END REGION
