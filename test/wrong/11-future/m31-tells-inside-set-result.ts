// Misconception: M31 callbacks run inside setResult
// File: future.ts
// Caught by: 3. The list > tells soon, and not inside setResult
// Says: must not be interrupted by those who wait for it
// BEGIN REGION tell
#tell(callback: Callback): void {
  const call = () => callback(this as never); // the compiler cannot know that this is the future it wants
  call();
}
// END REGION
