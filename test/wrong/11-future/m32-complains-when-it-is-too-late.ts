// Misconception: M32 to throw is enough
// File: future.ts
// Caught by: 2. The box > is filled once
// Says: and changes nothing
// BEGIN REGION leavePending
protected leavePending(state: Exclude<State, 'pending'>, outcome: unknown): void {
  const late = this.done();
  this.#state = state;
  this.#outcome = outcome;
  if (late) throw new InvalidStateError('invalid state');
}
// END REGION
