// Misconception: M31 later is later, in any queue
// File: future.ts
// Caught by: 3. The list > has the loop make the call, after those that are in the queue
// Says: such as `queueMicrotask`
// BEGIN REGION tell
protected tell(callback: Callback): void {
  queueMicrotask(() => callback(this as never));
}
// END REGION
