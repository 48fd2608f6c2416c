// Misconception: M31 callbacks run inside `setResult`
// File: future.ts
// Caught by: 3. The list > tells nobody inside setResult
// Says: must not be interrupted
// BEGIN REGION tell
protected tell(callback: Callback): void {
  callback(this as never);
}
// END REGION
