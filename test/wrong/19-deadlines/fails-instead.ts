// Misconception: an error of its own is a result
// File: three-lies.ts
// Caught by: 1. Three lies > hasAResult does not accuse a waitFor that returns the result
// Says: and returns something
// BEGIN REGION hasAResult
function* hasAResult(): Coro<string> {
  try {
    yield* sleep(10);
    return 'a page';
  } catch {
    throw new Error('half a page');
  }
}
// END REGION
