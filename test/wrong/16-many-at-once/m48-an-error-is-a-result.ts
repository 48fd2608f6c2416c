// Misconception: M48 an error is a result like any other
// File: map-limit.ts
// Caught by: 4. mapLimit > fails at once with the first error
// Says: as soon as there is one
// BEGIN SOLUTION 4
function* worker(): Coro<void> {
  for (const [index, item] of queue) {
    try {
      results[index] = yield* work(item);
    } catch (error) {
      results[index] = error;
    }
  }
}
const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
yield* gather(...workers);
return results;
// END SOLUTION
