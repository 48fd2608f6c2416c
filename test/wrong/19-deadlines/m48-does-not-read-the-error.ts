// Misconception: M48 an error that nobody needs is nobody’s business
// File: shield.ts
// Caught by: 4. shield > reads an error that no caller will read
// Says: so read it
// BEGIN REGION settleLike
function settleLike<T>(inner: Future<T>, outer: Future<T>): void {
  if (outer.cancelled()) return;
  if (inner.cancelled()) outer.cancel();
  else if (inner.exception() !== null) outer.setException(inner.exception());
  else outer.setResult(inner.result());
}
// END REGION
