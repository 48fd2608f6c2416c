// Misconception: M34 the loop sends the result into the coroutine
// File: wait.ts
// Caught by: 4. yield* > goes on with the result
// Says: the value of the `yield*` is what `result` gives
// BEGIN REGION wait
override next(told?: unknown): IteratorResult<Step, T> {
  const future = this.future;
  if (this.isHandedOut && future.done()) return { done: true, value: told as T };
  if (future.done()) return { done: true, value: future.result() };
  if (this.isHandedOut) resumedTooEarly();
  this.isHandedOut = true;
  future.starred = true;
  return { done: false, value: future };
}
// END REGION
