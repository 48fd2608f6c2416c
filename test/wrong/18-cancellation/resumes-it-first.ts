// Misconception: it is cancelled after it has been resumed
// File: is-cancelled.ts
// Caught by: 7. swallows (stretch) > cancels at each yield, with a new coroutine
// Says: cancelled at its first yield
// BEGIN REGION cancelAt
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  let step = coro.next();
  for (let yields = 1; !step.done; yields++) {
    
    yield step.value;
    step = coro.next();
    if (yields === at) return yield* goesOn(coro, isCancelled);
  }
  return null;
}
// END REGION
