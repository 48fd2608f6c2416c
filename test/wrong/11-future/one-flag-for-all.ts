// Misconception: there is one wait at a time
// File: wait.ts
// Caught by: 4. yield* > is a wait of its own for each frame
// Says: a matter of one wait
// BEGIN REGION wait
override next(): IteratorResult<Step, T> {
  const future = this.future as Waited<T> & { isHandedOut?: boolean };
  if (future.done()) return { done: true, value: future.result() };
  if (future.isHandedOut) resumedTooEarly();
  future.isHandedOut = true;
  future.starred = true;
  return { done: false, value: future };
}
// END REGION
