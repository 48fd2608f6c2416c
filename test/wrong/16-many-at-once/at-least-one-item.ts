// Misconception: there is always a first item
// File: map-limit.ts
// Caught by: 4. mapLimit > needs no more workers than items
// Says: there is nothing to wait for
// BEGIN SOLUTION 4
function* worker(): Coro<void> {
  for (const [index, item] of queue) results[index] = yield* work(item);
}
const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
yield* gather(...workers);
if (items.length === 0) throw new Error('no items');
// END SOLUTION
