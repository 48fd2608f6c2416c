// Misconception: M31 soon is a timer of no seconds
// File: future.ts
// Caught by: 3. The list > has the loop make the call, after those that are in the queue
// Says: or `setTimeout`
// BEGIN REGION tell
protected tell(callback: Callback): void {
  setTimeout(() => callback(this as never), 0);
}
// END REGION
