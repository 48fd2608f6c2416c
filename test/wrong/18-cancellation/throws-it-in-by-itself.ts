// Misconception: the error comes back from the coroutine as a value
// File: is-cancelled.ts
// Caught by: 7. swallows (stretch) > cancels at each yield, with a new coroutine
// Says: sees what comes of it
// BEGIN REGION cancelAt
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  let step = coro.next();
  for (let yields = 1; !step.done; yields++) {
    if (yields === at) {
      coro.throw(new Error('cancelled'));
      return false;
    }
    yield step.value;
    step = coro.next();
  }
  return null;
}
// END REGION
