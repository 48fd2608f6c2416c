// Misconception: M37 calling the work does the work
// File: map-limit.ts
// Caught by: 4. mapLimit > does the work for each item
// Says: `work` is called with each item, once
// BEGIN SOLUTION 4
function* worker(): Coro<void> {
  for (const [index, item] of queue) {
    yield;
    results[index] = work(item);
  }
}
const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
yield* gather(...workers);
return results;
// END SOLUTION
