// Misconception: M48 an error says that it has ended
// File: is-cancelled.ts
// Caught by: 7. swallows (stretch) > lets the own errors of a coroutine out
// Says: let it through
// BEGIN REGION cancelAt
function* cancelAt(at: number, coro: Coro<unknown>): Coro<boolean | null> {
  try {
    let step = coro.next();
    for (let yields = 1; !step.done; yields++) {
      if (yields === at) return yield* goesOn(coro, isCancelled);
      yield step.value;
      step = coro.next();
    }
    return null;
  } catch {
    return null;
  }
}
// END REGION
