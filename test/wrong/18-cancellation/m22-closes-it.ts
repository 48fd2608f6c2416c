// Misconception: M22 a `return()` is a cancel
// File: is-cancelled.ts
// Caught by: 7. swallows (stretch) > cancels at each yield, with a new coroutine
// Says: throws the error in
// BEGIN REGION cancelAt
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  let step = coro.next();
  for (let yields = 1; !step.done; yields++) {
    if (yields === at) {
      coro.return(undefined);
      return false;
    }
    yield step.value;
    step = coro.next();
  }
  return null;
}
// END REGION
