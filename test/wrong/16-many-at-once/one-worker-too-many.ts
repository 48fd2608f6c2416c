// Misconception: the worker that waits is not counted
// File: map-limit.ts
// Caught by: 4. mapLimit > has no more than so many under way
// Says: a task is not a machine
// BEGIN SOLUTION 4
function* worker(): Coro<void> {
  for (const [index, item] of queue) results[index] = yield* work(item);
}
const workers = Array.from({ length: Math.min(limit + 1, items.length) }, worker);
yield* gather(...workers);
return results;
// END SOLUTION
