// Misconception: M34 what the loop sends comes first
// File: wait.ts
// Caught by: 4. yield* > is told nothing by whoever drives
// Says: what it might bring is not looked at
// BEGIN REGION wait
override next(told?: unknown): IteratorResult<Step, T> {
  const future = this.future;
  if (future.done()) return { done: true, value: told === undefined ? future.result() : (told as T) };
  if (this.isHandedOut) resumedTooEarly();
  this.isHandedOut = true;
  future.starred = true;
  return { done: false, value: future };
}
// END REGION
