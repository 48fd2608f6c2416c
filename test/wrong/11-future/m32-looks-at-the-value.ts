// Misconception: M32 a box is full when there is something in it
// File: future.ts
// Caught by: 2. The box > is filled once
// Says: neither taken nor dropped
// BEGIN REGION leavePending
protected leavePending(state: Exclude<State, 'pending'>, outcome: unknown): void {
  if (this.#outcome !== undefined) throw new InvalidStateError('invalid state');
  this.#state = state;
  this.#outcome = outcome;
}
// END REGION
