// Misconception: a future that was cancelled has an exception
// File: shield.ts
// Caught by: 4. shield > keeps quiet when both are done in one turn
// Says: `exception()` of a cancelled future throws
// BEGIN REGION settleLike
function settleLike<T>(inner: Future<T>, outer: Future<T>): void {
  if (outer.cancelled()) {
    inner.exception();
  } else if (inner.cancelled()) outer.cancel();
  else if (inner.exception() !== null) outer.setException(inner.exception());
  else outer.setResult(inner.result());
}
// END REGION
