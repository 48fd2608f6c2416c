// Misconception: to fill a cancelled box is a bug
// File: future.ts
// Caught by: 2. The box > setResultUnlessCancelled does nothing to a cancelled box, and throws at any other that is done
// Says: nobody needs the result
// BEGIN REGION setResultUnlessCancelled
export function setResultUnlessCancelled<T>(future: Future<T>, value: T): void {
  future.setResult(value);
}
// END REGION
