// Misconception: a worker has one item
// File: map-limit.ts
// Caught by: 4. mapLimit > does the work for each item
// Says: `work` is called with each item, once
// BEGIN SOLUTION 4
function* worker(): Coro<void> {
  const { value, done } = queue.next();
  if (done) return;
  const [index, item] = value;
  results[index] = yield* work(item);
}
const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
yield* gather(...workers);
return results;
// END SOLUTION
