// Misconception: an error is put in like a result
// File: shield.ts
// Caught by: 4. shield > ends in the same way as the inner future
// Says: a result, an error
// BEGIN REGION settleLike
function settleLike<T>(inner: Future<T>, outer: Future<T>): void {
  if (outer.cancelled()) {
    if (!inner.cancelled()) inner.exception();
  } else if (inner.cancelled()) outer.cancel();
  else outer.setResult((inner.exception() ?? inner.result()) as T);
}
// END REGION
