// Misconception: M50 a cancel ends the work, so it cannot have a result
// File: three-lies.ts
// Caught by: 1. Three lies > hasAResult does not accuse a waitFor that returns the result
// Says: only if it catches the `CancelledError`
// BEGIN REGION hasAResult
function* hasAResult(): Coro<string> {
  yield* sleep(10);
  return 'a page';
}
// END REGION
