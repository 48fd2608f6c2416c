// Misconception: who is told wants the result
// File: future.ts
// Caught by: 3. The list > tells soon, and not inside setResult
// Says: their calls stand in the queue
// BEGIN REGION tell
protected tell(callback: Callback): void {
  this.#loop.callSoon(() => callback(this.result() as never));
}
// END REGION
