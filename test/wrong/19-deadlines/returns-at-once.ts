// Misconception: a result counts, whenever it comes
// File: three-lies.ts
// Caught by: 1. Three lies > hasAResult shows the second lie
// Says: it takes longer than that
// BEGIN REGION hasAResult
function* hasAResult(): Coro<string> {
  return 'half a page';
}
// END REGION
