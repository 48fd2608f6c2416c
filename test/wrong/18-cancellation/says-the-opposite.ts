// Misconception: `goesOn` says whether it has stopped
// File: is-cancelled.ts
// Caught by: 7. swallows (stretch) > finds nothing in a coroutine that lets cancels through
// Says: returns what `goesOn` says
// BEGIN REGION cancelAt
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  let step = coro.next();
  for (let yields = 1; !step.done; yields++) {
    if (yields === at) return !(yield* goesOn(coro, isCancelled));
    yield step.value;
    step = coro.next();
  }
  return null;
}
// END REGION
