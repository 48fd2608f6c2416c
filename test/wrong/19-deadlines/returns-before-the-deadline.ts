// Misconception: the deadline passes while the work has a result
// File: three-lies.ts
// Caught by: 1. Three lies > hasAResult shows the second lie
// Says: it takes longer than that
// BEGIN REGION hasAResult
function* hasAResult(): Coro<string> {
  yield* sleep(1);
  return 'half a page';
}
// END REGION
