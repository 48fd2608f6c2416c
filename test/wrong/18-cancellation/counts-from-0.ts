// Misconception: the first yield has number 0
// File: is-cancelled.ts
// Caught by: 7. swallows (stretch) > cancels at each yield, with a new coroutine
// Says: one is cancelled at its first yield
// BEGIN REGION cancelAt
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  let step = coro.next();
  for (let yields = 0; !step.done; yields++) {
    if (yields === at) return yield* goesOn(coro, isCancelled);
    yield step.value;
    step = coro.next();
  }
  return null;
}
// END REGION
