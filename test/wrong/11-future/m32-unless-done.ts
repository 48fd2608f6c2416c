// Misconception: M32 a result for a box that is done may be dropped
// File: future.ts
// Caught by: 2. The box > setResultUnlessCancelled forgives a box that is cancelled, and nothing else
// Says: has been filled by somebody else is a mistake
// BEGIN REGION setResultUnlessCancelled
export function setResultUnlessCancelled<T>(future: Future<T>, value: T): void {
  if (!future.done()) future.setResult(value);
}
// END REGION
