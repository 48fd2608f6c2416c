// Misconception: M32 resolving twice is ignored
// File: future.ts
// Caught by: 2. The box > is filled once
// Says: nor dropped without a word
// BEGIN REGION leavePending
protected leavePending(state: Exclude<State, 'pending'>, outcome: unknown): void {
  if (this.done()) return;
  this.#state = state;
  this.#outcome = outcome;
}
// END REGION
