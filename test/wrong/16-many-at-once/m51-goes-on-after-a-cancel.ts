// Misconception: M51 a catch around the work is harmless
// File: map-limit.ts
// Caught by: 4. mapLimit > is cancelled with everything that is under way
// Says: works on
// BEGIN SOLUTION 4
function* worker(): Coro<void> {
  for (const [index, item] of queue) {
    try {
      results[index] = yield* work(item);
    } catch (error) {
      if (error instanceof Error && error.name === 'CancelledError') continue;
      throw error;
    }
  }
}
const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
yield* gather(...workers);
return results;
// END SOLUTION
