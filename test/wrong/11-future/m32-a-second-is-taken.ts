// Misconception: M32 the last value is the right one
// File: future.ts
// Caught by: 2. The box > is filled once
// Says: What is in the box stays
// BEGIN REGION leavePending
protected leavePending(state: Exclude<State, 'pending'>, outcome: unknown): void {
  this.#state = state;
  this.#outcome = outcome;
}
// END REGION
