// Misconception: M32 a result for a box that is done may be dropped
// File: future.ts
// Caught by: 2. The box > setResultUnlessCancelled does nothing to a cancelled box, and throws at any other that is done
// Says: filled by somebody else is a bug
// BEGIN REGION setResultUnlessCancelled
export function setResultUnlessCancelled<T>(future: Future<T>, value: T): void {
  if (!future.done()) future.setResult(value);
}
// END REGION
