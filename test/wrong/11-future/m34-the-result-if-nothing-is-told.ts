// Misconception: M34 a value that the driver sends counts more than the box
// File: wait.ts
// Caught by: 4. yield* > takes nothing from the driver
// Says: whatever a driver sends, do not use it
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
