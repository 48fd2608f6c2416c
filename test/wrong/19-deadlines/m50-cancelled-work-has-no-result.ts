// Misconception: M50 a cancel ends the work, so it cannot have a result
// File: three-lies.ts
// Caught by: 1. Three lies > hasAResult accuses nobody who returns the result
// Says: catches the `CancelledError`
// BEGIN REGION hasAResult
function* hasAResult(): Coro<string> {
  yield* sleep(10);
  return 'a page';
}
// END REGION
