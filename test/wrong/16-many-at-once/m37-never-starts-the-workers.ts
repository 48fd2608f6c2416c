// Misconception: M37 a worker that was called works
// File: map-limit.ts
// Caught by: 4. mapLimit > does the work for each item
// Says: `work` is called with each item, once
// BEGIN SOLUTION 4
function* worker(): Coro<void> {
  for (const [index, item] of queue) results[index] = yield* work(item);
}
const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
void [workers, gather];
return results;
// END SOLUTION
