// Misconception: a callback wants the result
// File: future.ts
// Caught by: 3. The list > passes the future to the callback
// Says: and not with the result
// BEGIN REGION tell
protected tell(callback: Callback): void {
  this.#loop.callSoon(() => callback(this.result() as never));
}
// END REGION
