// Misconception: the coroutine waits by itself
// File: is-cancelled.ts
// Caught by: 7. swallows (stretch) > cancels at each yield, with a new coroutine
// Says: hand out what it yields
// BEGIN REGION cancelAt
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  let step = coro.next();
  for (let yields = 1; !step.done; yields++) {
    if (yields === at) return yield* goesOn(coro, isCancelled);
    void step.value;
    step = coro.next();
  }
  return null;
}
// END REGION
