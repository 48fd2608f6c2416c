// Misconception: M44 waiting for each in a try is waiting for all
// File: wait-for-all.ts
// Caught by: 1. wait > leaves one callback with each future
// Says: only from a callback on its list
// BEGIN SOLUTION 1
for (const future of futures) {
  try {
    yield* future;
  } catch {
    if (returnWhen !== ALL_COMPLETED) return;
  }
}
void waiter;
// END SOLUTION
