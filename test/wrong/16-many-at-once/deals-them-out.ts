// Misconception: each worker gets its share beforehand
// File: map-limit.ts
// Caught by: 4. mapLimit > begins the next item as soon as one is done
// Says: leave a worker idle
// BEGIN SOLUTION 4
const all = [...queue];
function* worker(_: unknown, first: number): Coro<void> {
  for (let at = first; at < all.length; at += limit) results[at] = yield* work(items[at]);
}
const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
yield* gather(...workers);
return results;
// END SOLUTION
