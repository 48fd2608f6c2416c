// Misconception: M04 what ends has gone on
// File: is-cancelled.ts
// Caught by: 7. swallows (stretch) > cancels at each yield, with a new coroutine
// Says: return `null`
// BEGIN REGION cancelAt
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  let step = coro.next();
  for (let yields = 1; !step.done; yields++) {
    if (yields === at) return yield* goesOn(coro, isCancelled);
    yield step.value;
    step = coro.next();
  }
  return true;
}
// END REGION
