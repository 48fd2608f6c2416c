// Misconception: the losers clean up one after the other
// File: race.ts
// Caught by: 5. race (stretch) > waits for the clean-up of the others
// Says: Cancel all of them first
// BEGIN REGION stopAll
function* stopAll(futures: readonly Future<unknown>[]): Coro<void> {
  for (const future of futures) {
    future.cancel();
    yield* allDone([future]);
  }
}
// END REGION
