// Misconception: the first `next` begins, and the second one waits
// File: is-cancelled.ts
// Caught by: 7. swallows (stretch) > cancels at each yield, with a new coroutine
// Says: resume it afterwards
// BEGIN REGION cancelAt
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  coro.next();
  let step = coro.next();
  for (let yields = 1; !step.done; yields++) {
    if (yields === at) return yield* goesOn(coro, isCancelled);
    yield step.value;
    step = coro.next();
  }
  return null;
}
// END REGION
