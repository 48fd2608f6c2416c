// Misconception: M21 a call of `allDone` waits
// File: race.ts
// Caught by: 5. race (stretch) > waits for the clean-up of the others
// Says: has not ended yet
// BEGIN REGION stopAll
function* stopAll(futures: readonly Future<unknown>[]): Coro<void> {
  for (const future of futures) future.cancel();
  allDone(futures);
}
// END REGION
