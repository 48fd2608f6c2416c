// Misconception: M01 the call has run it to its first yield
// File: is-cancelled.ts
// Caught by: 7. swallows (stretch) > finds the catch that swallows
// Says: only at its second yield
// BEGIN REGION cancelAt
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  if (at === 1) return yield* goesOn(coro, isCancelled);
  let step = coro.next();
  for (let yields = 2; !step.done; yields++) {
    yield step.value;
    if (yields === at) return yield* goesOn(coro, isCancelled);
    step = coro.next();
  }
  return null;
}
// END REGION
