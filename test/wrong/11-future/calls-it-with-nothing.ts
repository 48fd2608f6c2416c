// Misconception: a callback knows its future
// File: future.ts
// Caught by: 3. The list > passes the future to the callback
// Says: A callback is called with the future
// BEGIN REGION tell
protected tell(callback: Callback): void {
  this.#loop.callSoon(callback as () => void);
}
// END REGION
