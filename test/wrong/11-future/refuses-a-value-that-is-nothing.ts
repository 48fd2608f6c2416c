// Misconception: `undefined` is not a result
// File: future.ts
// Caught by: 2. The box > keeps any result as it is
// Says: The state says whether there is a result
// BEGIN REGION leavePending
protected leavePending(state: Exclude<State, 'pending'>, outcome: unknown): void {
  if (this.done()) throw new InvalidStateError('invalid state');
  if (outcome === undefined) return;
  this.#state = state;
  this.#outcome = outcome;
}
// END REGION
