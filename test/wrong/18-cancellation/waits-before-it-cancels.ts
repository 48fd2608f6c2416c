// Misconception: a yield is over when its wait is
// File: is-cancelled.ts
// Caught by: 7. swallows (stretch) > cancels a wait that would never end
// Says: do not hand out
// BEGIN REGION cancelAt
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  let step = coro.next();
  for (let yields = 1; !step.done; yields++) {
    
    yield step.value;
    if (yields === at) return yield* goesOn(coro, isCancelled);
    step = coro.next();
  }
  return null;
}
// END REGION
