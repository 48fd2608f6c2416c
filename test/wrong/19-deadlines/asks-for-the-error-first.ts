// Misconception: `exception()` is null when there is no error
// File: shield.ts
// Caught by: 4. shield > ends in the same way as the inner future
// Says: a cancel of the inner future
// BEGIN REGION settleLike
function settleLike<T>(inner: Future<T>, outer: Future<T>): void {
  if (outer.cancelled()) {
    if (!inner.cancelled()) inner.exception();
  } else if (inner.exception() !== null) outer.setException(inner.exception());
  else if (inner.cancelled()) outer.cancel();
  else outer.setResult(inner.result());
}
// END REGION
