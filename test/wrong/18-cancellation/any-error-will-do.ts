// Misconception: any error that comes out says that it has stopped
// File: is-cancelled.ts
// Caught by: 7. swallows (stretch) > finds a catch that makes another error of it
// Says: only a `CancelledError`
// BEGIN REGION cancelAt
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  let step = coro.next();
  for (let yields = 1; !step.done; yields++) {
    if (yields === at) return yield* goesOn(coro, () => true);
    yield step.value;
    step = coro.next();
  }
  return null;
}
// END REGION
