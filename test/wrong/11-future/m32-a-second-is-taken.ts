// Misconception: M32 the last one to come is right
// File: future.ts
// Caught by: 2. The box > is filled once
// Says: what is in the box stays
// BEGIN REGION leavePending
protected leavePending(state: Exclude<State, 'pending'>, outcome: unknown): void {
  this.#state = state;
  this.#outcome = outcome;
}
// END REGION
