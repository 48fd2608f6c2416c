// Misconception: to close a wait is to get a value back
// File: wait.ts
// Caught by: 4. yield* > ends when an error is thrown in, or when it is closed
// Says: is like a frame that has ended
// BEGIN REGION wait
override next(): IteratorResult<Step, T> {
  const future = this.future;
  if (future.done()) return { done: true, value: future.result() };
  if (this.isHandedOut) resumedTooEarly();
  this.isHandedOut = true;
  future.starred = true;
  return { done: false, value: future };
}

override return(value: T): IteratorReturnResult<T> {
  return { done: true, value };
}
// END REGION
