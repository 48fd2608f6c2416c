// Misconception: what is cancelled stops
// File: is-cancelled.ts
// Caught by: 7. swallows (stretch) > finds the catch that swallows
// Says: only at its second yield
// BEGIN REGION cancelAt
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  let step = coro.next();
  for (let yields = 1; !step.done; yields++) {
    if (yields === at) {
      yield* goesOn(coro, isCancelled);
      return false;
    }
    yield step.value;
    step = coro.next();
  }
  return null;
}
// END REGION
