// Misconception: M43 to wait for each worker is to wait for all
// File: map-limit.ts
// Caught by: 4. mapLimit > has as many under way as it may
// Says: start them all, and only then wait
// BEGIN SOLUTION 4
function* worker(): Coro<void> {
  for (const [index, item] of queue) results[index] = yield* work(item);
}
const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
for (const each of workers) yield* each;
void gather;
return results;
// END SOLUTION
