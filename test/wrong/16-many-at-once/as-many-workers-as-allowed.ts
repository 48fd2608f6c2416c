// Misconception: a worker without an item does no harm
// File: map-limit.ts
// Caught by: 4. mapLimit > needs no more workers than items
// Says: even Infinity
// BEGIN SOLUTION 4
function* worker(): Coro<void> {
  for (const [index, item] of queue) results[index] = yield* work(item);
}
const workers = Array.from({ length: limit }, worker);
yield* gather(...workers);
return results;
// END SOLUTION
