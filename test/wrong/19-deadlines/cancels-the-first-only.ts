// Misconception: the race is between two
// File: race.ts
// Caught by: 5. race (stretch) > cancels the others
// Says: unless each of them is cancelled
// BEGIN REGION stopAll
function* stopAll(futures: readonly Future<unknown>[]): Coro<void> {
  futures[0]?.cancel();
  yield* allDone(futures);
}
// END REGION
