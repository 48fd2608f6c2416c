// Misconception: M51 a caught cancel has to be thrown again in any case
// File: three-lies.ts
// Caught by: 1. Three lies > hasAResult does not accuse a waitFor that returns the result
// Says: does not throw it again
// BEGIN REGION hasAResult
function* hasAResult(): Coro<string> {
  try {
    yield* sleep(10);
    return 'a page';
  } catch (error) {
    throw error;
  }
}
// END REGION
