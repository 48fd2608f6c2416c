// Misconception: M31 later is later, in whichever queue
// File: future.ts
// Caught by: 3. The list > tells soon, and not inside setResult
// Says: their calls stand in the queue
// BEGIN REGION tell
protected tell(callback: Callback): void {
  queueMicrotask(() => callback(this as never));
}
// END REGION
