// Misconception: an error is a kind of result, also for those who wait
// File: wait.ts
// Caught by: 4. yield* > throws the error when there is no result
// Says: comes out of the `yield*`
// BEGIN SOLUTION 4
const future = this.future;
if (future.done()) {
  try {
    return { done: true, value: future.result() };
  } catch (error) {
    return { done: true, value: error as T };
  }
}
if (this.isHandedOut) resumedTooEarly();
this.isHandedOut = true;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
