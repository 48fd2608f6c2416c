// Misconception: M46 results come in the order in which they are ready
// File: map-limit.ts
// Caught by: 4. mapLimit > gives the results in the order of the items
// Says: its result still comes first
// BEGIN SOLUTION 4
results.length = 0;
function* worker(): Coro<void> {
  for (const [, item] of queue) results.push(yield* work(item));
}
const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
yield* gather(...workers);
return results;
// END SOLUTION
