// Misconception: M32 a future that was cancelled can be filled
// File: shield.ts
// Caught by: 4. shield > keeps quiet when both are done in one turn
// Says: It cannot be filled any more
// BEGIN REGION settleLike
function settleLike<T>(inner: Future<T>, outer: Future<T>): void {
  if (inner.cancelled()) outer.cancel();
  else if (inner.exception() !== null) outer.setException(inner.exception());
  else outer.setResult(inner.result());
}
// END REGION
