// Misconception: a cancelled box is full, and that is a mistake
// File: future.ts
// Caught by: 2. The box > setResultUnlessCancelled forgives a box that is cancelled, and nothing else
// Says: the result is for nobody
// BEGIN REGION setResultUnlessCancelled
export function setResultUnlessCancelled<T>(future: Future<T>, value: T): void {
  future.setResult(value);
}
// END REGION
