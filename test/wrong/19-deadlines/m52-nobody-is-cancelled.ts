// Misconception: M52 work that nobody waits for stops
// File: race.ts
// Caught by: 5. race (stretch) > cancels the others
// Says: The others do not notice
// BEGIN REGION stopAll
function* stopAll(futures: readonly Future<unknown>[]): Coro<void> {
  yield* allDone(futures);
}
// END REGION
