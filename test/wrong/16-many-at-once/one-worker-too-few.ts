// Misconception: this coroutine is a worker, too
// File: map-limit.ts
// Caught by: 4. mapLimit > has as many under way as it may
// Says: start them all, and only then wait
// BEGIN SOLUTION 4
function* worker(): Coro<void> {
  for (const [index, item] of queue) results[index] = yield* work(item);
}
const workers = Array.from({ length: Math.max(1, Math.min(limit, items.length) - 1) }, worker);
yield* gather(...workers);
return results;
// END SOLUTION
