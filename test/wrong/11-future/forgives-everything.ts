// Misconception: an error of setResult can only mean that it was cancelled
// File: future.ts
// Caught by: 2. The box > setResultUnlessCancelled forgives a box that is cancelled, and nothing else
// Says: has to be told
// BEGIN REGION setResultUnlessCancelled
export function setResultUnlessCancelled<T>(future: Future<T>, value: T): void {
  try {
    future.setResult(value);
  } catch {
    // cancelled, it must be
  }
}
// END REGION
