// Misconception: an error of `setResult` always means that the box was cancelled
// File: future.ts
// Caught by: 2. The box > setResultUnlessCancelled does nothing to a cancelled box, and throws at any other that is done
// Says: is a bug, and it has to throw
// BEGIN REGION setResultUnlessCancelled
export function setResultUnlessCancelled<T>(future: Future<T>, value: T): void {
  try {
    future.setResult(value);
  } catch {
    // cancelled, it must be
  }
}
// END REGION
