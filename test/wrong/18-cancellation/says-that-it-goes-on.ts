// Misconception: it was cancelled, so it goes on
// File: is-cancelled.ts
// Caught by: 7. swallows (stretch) > finds nothing in a coroutine that lets cancels through
// Says: returns what `goesOn` says
// BEGIN REGION cancelAt
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  let step = coro.next();
  for (let yields = 1; !step.done; yields++) {
    if (yields === at) {
      yield* goesOn(coro, isCancelled);
      return true;
    }
    yield step.value;
    step = coro.next();
  }
  return null;
}
// END REGION
