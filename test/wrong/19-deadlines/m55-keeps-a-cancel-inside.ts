// Misconception: M55 a shield lets no cancel through, from inside either
// File: shield.ts
// Caught by: 4. shield > ends in the same way as the inner future
// Says: a cancel of the inner future
// BEGIN REGION settleLike
function settleLike<T>(inner: Future<T>, outer: Future<T>): void {
  if (outer.cancelled()) {
    if (!inner.cancelled()) inner.exception();
  } else if (!inner.cancelled()) {
    if (inner.exception() !== null) outer.setException(inner.exception());
    else outer.setResult(inner.result());
  }
}
// END REGION
