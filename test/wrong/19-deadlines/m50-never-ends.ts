// Misconception: M50 work that catches the cancel may go on for ever
// File: three-lies.ts
// Caught by: 1. Three lies > hasAResult shows the second lie
// Says: and to end when it is cancelled
// BEGIN REGION hasAResult
function* hasAResult(): Coro<string> {
  for (;;) {
    try {
      yield* sleep(10);
    } catch {}
  }
}
// END REGION
