// Misconception: an error is a kind of result, for who waits too
// File: wait.ts
// Caught by: 4. yield* > throws where somebody waits, when there is no result
// Says: comes out at the `yield*`
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
