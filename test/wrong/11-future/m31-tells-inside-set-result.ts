// Misconception: M31 callbacks run inside setResult
// File: future.ts
// Caught by: 3. The list > tells soon, and not inside setResult
// Says: must not be interrupted by those who wait for it
// BEGIN REGION tell
protected tell(callback: Callback): void {
  callback(this as never);
}
// END REGION
