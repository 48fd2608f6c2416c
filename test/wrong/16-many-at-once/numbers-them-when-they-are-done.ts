// Misconception: a result is numbered when it is there
// File: map-limit.ts
// Caught by: 4. mapLimit > gives the results in the order of the items
// Says: its result still comes first
// BEGIN SOLUTION 4
let next = 0;
function* worker(): Coro<void> {
  for (const [, item] of queue) {
    const result = yield* work(item);
    results[next++] = result;
  }
}
const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
yield* gather(...workers);
return results;
// END SOLUTION
